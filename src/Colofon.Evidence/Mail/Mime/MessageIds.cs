namespace Colofon.Evidence.Mime;

/// <summary>The ids inside Message-ID, In-Reply-To and References.</summary>
internal static class MessageIds
{
    private const int MaxLength = 998;

    public static string? First(string? text) => text is null ? null : All(text, 1).FirstOrDefault() ?? Bare(text);

    public static List<string> All(string text, int max)
    {
        var ids = new List<string>();
        var position = 0;
        while (ids.Count < max && text.IndexOf('<', position) is var open && open >= 0)
        {
            var close = text.IndexOf('>', open);
            if (close < 0)
                break;
            if (Clean(text.AsSpan(open + 1, close - open - 1)) is { } id)
                ids.Add(id);
            position = close + 1;
        }

        return ids;
    }

    /// <summary>An id that lost its brackets.</summary>
    private static string? Bare(string text)
    {
        var id = text.Trim().Trim('<', '>');
        return id.AsSpan().ContainsAny(' ', '\t') ? null : Clean(id);
    }

    private static string? Clean(ReadOnlySpan<char> id)
    {
        id = id.Trim().TrimStart('<');
        if (id.IsEmpty || id.Length > MaxLength)
            return null;
        return id.ContainsAny(' ', '\t') ? id.ToString().Replace(" ", "", StringComparison.Ordinal) : id.ToString();
    }
}
