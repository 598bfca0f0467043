namespace Colofon.Cli.Tone;

/// <summary>Lines and columns of one text, both from 1; columns count UTF-16 units. Asked in ascending order.</summary>
internal sealed class TextPlaces(string text)
{
    private int at;
    private int line = 1;
    private int lineStart;

    public (int Line, int Column) Of(int offset)
    {
        if (offset < at)
            (at, line, lineStart) = (0, 1, 0);
        for (; at < offset; at++)
        {
            if (text[at] != '\n' && !(text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                continue;
            line++;
            lineStart = at + 1;
        }
        return (line, offset - lineStart + 1);
    }
}
