namespace Colofon.Evidence.Data;

/// <summary>Names of months and zones, without accents.</summary>
internal sealed record DateWords(string[][] Months, Dictionary<string, int> Zones)
{
    private readonly Dictionary<string, int> _months = Months
        .SelectMany((names, index) => names.Select(name => (name, index)))
        .ToDictionary(pair => pair.name, pair => pair.index + 1);

    public static DateWords Known { get; } = EmbeddedData.Load<DateWords>("DateWords.json");

    /// <summary>1 to 12, or 0 when it is no month.</summary>
    public int Month(ReadOnlySpan<char> word) => word.Length > 12
        ? 0
        : _months.GetValueOrDefault(Folded.Text(word.TrimEnd('.').ToString()));

    /// <summary>Minutes east of Greenwich.</summary>
    public bool TryZone(ReadOnlySpan<char> word, out int minutes)
    {
        minutes = 0;
        return word.Length <= 5 && Zones.TryGetValue(Folded.Text(word.ToString()), out minutes);
    }
}
