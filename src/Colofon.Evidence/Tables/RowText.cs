using Colofon.Evidence.Data;

namespace Colofon.Evidence;

/// <summary>Cells as values.</summary>
internal static class RowText
{
    /// <summary>The cell, trimmed; empty when the column or the cell is missing. An apostrophe that guards a formula is taken off.</summary>
    public static string Cell(this CsvRow row, int column)
    {
        if (column < 0 || column >= row.Cells.Length)
            return "";
        var cell = row.Cells[column].Trim().Trim('\u00A0');
        return cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
    }

    /// <summary>Whether one of the first cells says "Total".</summary>
    public static bool NamesTotal(this CsvRow row, int firstCells) =>
        row.Cells.Take(firstCells).Any(cell => HeaderWords.Known.TotalRows.Contains(Folded.Text(cell.Trim().TrimEnd(':'))));

    public static RefusedRow Refuse(this CsvRow row, string reason, string detail = "") => new(row.Line, reason, detail, row.Raw);
}
