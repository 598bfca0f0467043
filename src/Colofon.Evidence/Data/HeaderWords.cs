namespace Colofon.Evidence.Data;

/// <summary>The header names and cell words that programs use, in Spanish and English.</summary>
internal sealed class HeaderWords
{
    private HeaderWords(Source source)
    {
        Hours = Fold(source.Hours);
        Invoices = Fold(source.Invoices);
        Statuses = Fold(source.Statuses);
        PerLine = [.. source.PerLine.Select(HeaderName.Fold)];
        NoAmounts = [.. source.NoAmounts.Concat(source.Invoices["number"]).Select(HeaderName.Fold)];
        TotalRows = [.. source.TotalRows];
        Yes = [.. source.Yes];
        All = [.. Hours.Values.Concat(Invoices.Values).SelectMany(names => names), .. source.Others.Select(HeaderName.Fold)];
    }

    public static HeaderWords Known { get; } = new(EmbeddedData.Load<Source>("Headers.json"));

    public Dictionary<string, string[]> Hours { get; }

    public Dictionary<string, string[]> Invoices { get; }

    public Dictionary<string, string[]> Statuses { get; }

    /// <summary>Columns that hold the amount of one line of an invoice.</summary>
    public HashSet<string> PerLine { get; }

    /// <summary>Columns whose digits are no amounts.</summary>
    public HashSet<string> NoAmounts { get; }

    public HashSet<string> TotalRows { get; }

    public HashSet<string> Yes { get; }

    public HashSet<string> All { get; }

    private static Dictionary<string, string[]> Fold(Dictionary<string, string[]> names) =>
        names.ToDictionary(pair => pair.Key, pair => pair.Value.Select(HeaderName.Fold).Distinct().ToArray());

    private sealed record Source(
        Dictionary<string, string[]> Hours,
        Dictionary<string, string[]> Invoices,
        string[] PerLine,
        string[] NoAmounts,
        string[] Others,
        Dictionary<string, string[]> Statuses,
        string[] TotalRows,
        string[] Yes);
}
