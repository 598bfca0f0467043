namespace Colofon.Evidence.Data;

/// <summary>Header names for comparison: no case, accents, unit in brackets, marks of obligation.</summary>
internal static class HeaderName
{
    public static string Fold(string name)
    {
        var bracket = name.IndexOfAny(['(', '[']);
        var bare = bracket > 0 ? name[..bracket] : name;
        return Folded.Text(bare.Replace("*", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
            .Replace("º", "", StringComparison.Ordinal).Replace('_', ' ').Trim().TrimEnd(':', '?').Trim('\uFEFF', ' '));
    }
}
