using System.Collections.Immutable;
using System.Text;

namespace Colofon.Evidence.Scanning;

/// <summary>The cells of one row, by the same reading of quotes as <see cref="TableScanner"/>.</summary>
internal static class RowCells
{
    private const int Max = 2_000;
    private const int MaxRaw = 4_096;

    /// <summary>Null for a blank row and for Excel's <c>sep=;</c>.</summary>
    public static CsvRow? Row(ReadOnlySpan<char> raw, int line, char delimiter, bool quotesCount)
    {
        if (line == 1 && raw.Length <= 6 && raw.TrimStart('\uFEFF').StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return null;
        var cells = Read(raw, delimiter, quotesCount);
        if (cells is null)
            return new CsvRow(line, [], Raw(raw), TableFaults.TooManyColumns);
        return cells.TrueForAll(string.IsNullOrWhiteSpace) ? null : new CsvRow(line, [.. cells], Raw(raw));
    }

    public static string Raw(ReadOnlySpan<char> raw) => raw[..Math.Min(raw.Length, MaxRaw)].ToString();

    /// <summary>Some programs write \" inside a cell; before a delimiter it ends a path such as "C:\".</summary>
    public static bool IsEscaped(ReadOnlySpan<char> text, int quote, char delimiter) =>
        quote > 1 && text[quote - 1] == '\\' && quote + 1 < text.Length
        && text[quote + 1] is not ('"' or '\n') && text[quote + 1] != delimiter;

    /// <summary>Null when there are too many.</summary>
    private static List<string>? Read(ReadOnlySpan<char> raw, char delimiter, bool quotesCount)
    {
        var cells = new List<string>();
        for (var start = 0; start <= raw.Length;)
        {
            if (cells.Count == Max)
                return null;
            var rest = raw[start..];
            var length = quotesCount && rest is ['"', ..] ? Quoted(rest, delimiter, cells) : Plain(rest, delimiter, cells);
            start += length + 1;
        }

        return cells;
    }

    private static int Plain(ReadOnlySpan<char> text, char delimiter, List<string> cells)
    {
        var end = text.IndexOf(delimiter);
        cells.Add(text[..(end < 0 ? text.Length : end)].ToString());
        return end < 0 ? text.Length : end;
    }

    private static int Quoted(ReadOnlySpan<char> text, char delimiter, List<string> cells)
    {
        var cell = new StringBuilder();
        var at = 1;
        while (at < text.Length)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at++]);
            }
            else if (IsEscaped(text, at, delimiter))
            {
                cell[^1] = text[at++];
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at += 2;
            }
            else
            {
                break;
            }
        }

        // What stands between the closing quote and the delimiter belongs to the cell all the same.
        at = Math.Min(at + 1, text.Length);
        var tail = text[at..].IndexOf(delimiter);
        tail = tail < 0 ? text.Length - at : tail;
        cells.Add(cell.Append(text.Slice(at, tail)).ToString());
        return at + tail;
    }
}
