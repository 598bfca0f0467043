namespace Colofon.Cli.Tone;

/// <summary>The line that a comment speaks of. Asked from the last comment to the first, so that each letter is read once.</summary>
internal sealed class LinesAhead(string text)
{
    private int from = text.Length;
    private int end = text.Length;
    private (int At, Colofon.Tone.TextSpan Line) later = (-1, default);

    /// <summary>
    /// The rest of the line, if something stands there; else the next line that is not empty. A comment right after it is
    /// not something: both speak of the same line.
    /// </summary>
    public Colofon.Tone.TextSpan After(SilenceComment comment)
    {
        var start = comment.End;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var line = start == later.At ? later.Line : new(start, End(start));
        later = (comment.Start, line);
        return line;
    }

    private int End(int start)
    {
        if (text.AsSpan(start, from - start).IndexOfAny('\n', '\r') is >= 0 and var found)
            end = start + found;
        from = start;
        return end;
    }
}
