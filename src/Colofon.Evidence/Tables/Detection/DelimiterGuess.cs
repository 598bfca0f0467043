using Colofon.Evidence.Data;
using Colofon.Evidence.Scanning;

namespace Colofon.Evidence.Detection;

/// <summary>The delimiter under which the first rows agree best on their number of cells.</summary>
internal static class DelimiterGuess
{
    private const int Rows = 20;

    public static char Of(string sample)
    {
        if (sample.TrimStart('\uFEFF') is { Length: > 4 } text && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return text[4];
        return ";,\t|".MaxBy(delimiter => Score(sample, delimiter));
    }

    private static int Score(string sample, char delimiter)
    {
        var rows = FirstRows(sample, delimiter);
        if (rows.Count == 0)
            return 0;
        var usual = rows.GroupBy(row => row.Cells.Length)
            .OrderByDescending(group => group.Count() * Math.Min(group.Key, 3)).First();
        if (usual.Key < 2)
            return 0;
        var known = rows.Max(row => row.Cells.Count(cell => HeaderWords.Known.All.Contains(HeaderName.Fold(cell))));
        return (usual.Count() * 100 / rows.Count) + (10 * Math.Min(known, 10)) + Math.Min(usual.Key, 9);
    }

    private static List<CsvRow> FirstRows(string sample, char delimiter)
    {
        var scanner = new TableScanner(delimiter);
        scanner.Feed(sample);
        scanner.Complete();
        var rows = new List<CsvRow>();
        while (rows.Count < Rows && scanner.Next() is { } row)
        {
            if (row.Fault is null)
                rows.Add(row);
        }

        return rows;
    }
}
