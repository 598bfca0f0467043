namespace Colofon.Tone.Reading;

/// <summary>
/// Which line breaks end a sentence. Mail programs wrap lines in the middle of one; blank lines, lists, headings and
/// short lines before a capital do end it.
/// </summary>
internal sealed class Breaks(string text)
{
    private const int ShortLine = 45;
    private int lineStart;

    /// <summary>Asked once for each line break, in order.</summary>
    public bool Ends(int at)
    {
        if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
            return false;
        var length = at - lineStart;
        lineStart = at + 1;
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        if (next >= text.Length || length == 0 || text[next] is '\n' or '\r')
            return true;
        return text[next] is '-' or '*' or '•' or '#' or '>' or '|' or '–' or '·'
            || char.IsAsciiDigit(text[next]) && IsListNumber(next)
            || length < ShortLine && char.IsUpper(text[next]);
    }

    private bool IsListNumber(int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at < text.Length && text[at] is '.' or ')' && at + 1 < text.Length && text[at + 1] == ' ';
    }
}
