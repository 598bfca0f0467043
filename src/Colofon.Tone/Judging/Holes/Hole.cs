namespace Colofon.Tone.Judging.Holes;

/// <summary>Recognises a hole of a template by its first char.</summary>
internal static class Hole
{
    /// <summary>Where the hole that starts at <paramref name="at"/> ends, or null.</summary>
    public static int? End(string text, int at, ToneLanguage language) =>
        text[at] switch
        {
            '[' or '{' or '<' or '(' or '«' or '%' or '#' or '$' or '*' => Bracketed.End(text, at, language),
            '_' or '.' or '…' => Blank.End(text, at),
            'x' or 'X' or (>= '1' and <= '2') => Crosses.End(text, at),
            'T' or 'F' or 'L' or 'l' or 'D' or 'd' or 'M' or 'm' or 'A' or 'Y' or 'y' => Reminder.End(text, at, language),
            _ => null,
        };

    public static bool StartsWord(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    public static bool EndsWord(string text, int end) => end >= text.Length || !char.IsLetterOrDigit(text[end]);

    /// <summary>The word after some spaces.</summary>
    public static ReadOnlySpan<char> WordAfter(string text, int at)
    {
        for (var most = 5; most > 0 && at < text.Length && text[at] == ' '; most--)
            at++;
        var end = at;
        while (end < text.Length && end - at < 20 && (char.IsLetterOrDigit(text[end]) || text[end] is '€' or '%' or '$'))
            end++;
        return text.AsSpan(at, end - at);
    }

    /// <summary>The word before some spaces.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        for (var most = 5; most > 0 && at > 0 && text[at - 1] is ' ' or '.'; most--)
            at--;
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && at - start < 20)
            start--;
        return text.AsSpan(start, at - start);
    }
}
