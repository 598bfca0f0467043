namespace Colofon.Cli.Tone;

/// <summary>Lines and columns of one text, both from 1; columns count UTF-16 units.</summary>
internal sealed class TextPlaces(string text)
{
    private readonly List<int> starts = Starts(text);

    public (int Line, int Column) Of(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>Where a place is; past the end of a line is its end, past the last line the end of the text.</summary>
    public int Offset(long line, long column) =>
        line > starts.Count ? text.Length
        : line < 1 ? 0
        : (int)Math.Min(starts[(int)line - 1] + Math.Max(column, 1) - 1, Line((int)line).End);

    /// <summary>What stands in a line, without its break.</summary>
    public Colofon.Tone.TextSpan Line(int line)
    {
        var start = starts[line - 1];
        var end = line == starts.Count ? text.Length : starts[line];
        return new(start, start + text.AsSpan(start, end - start).TrimEnd("\r\n").Length);
    }

    private static List<int> Starts(string text)
    {
        List<int> starts = [0];
        var at = 0;
        while (text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var next)
        {
            at += next;
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
            starts.Add(at);
        }
        return starts;
    }
}
