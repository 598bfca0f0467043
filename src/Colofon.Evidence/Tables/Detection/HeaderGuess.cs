using Colofon.Evidence.Data;
using Colofon.Evidence.Values;

namespace Colofon.Evidence.Detection;

/// <summary>Which row is the header: the first with two known names, else the first full row without numbers.</summary>
internal static class HeaderGuess
{
    public static int Of(IReadOnlyList<CsvRow> firstRows)
    {
        var known = Find(firstRows, row => row.Cells.Count(cell => HeaderWords.Known.All.Contains(HeaderName.Fold(cell))) >= 2);
        if (known >= 0)
            return known;
        var usual = firstRows.Count == 0 ? 0 : firstRows.Max(row => row.Cells.Length);
        var plain = Find(firstRows, row => row.Cells.Length == usual && row.Cells.All(IsName));
        return Math.Max(0, plain);
    }

    private static int Find(IReadOnlyList<CsvRow> rows, Func<CsvRow, bool> isHeader)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Fault is null && isHeader(rows[i]))
                return i;
        }

        return -1;
    }

    private static bool IsName(string cell) =>
        cell.Length < 100 && !AmountText.TryTell(cell, out _) && !DateText.TryTell(cell, out _, out _, out _);
}
