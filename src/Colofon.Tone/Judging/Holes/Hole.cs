namespace Colofon.Tone.Judging.Holes;

/// <summary>Recognises a hole of a template by its first char.</summary>
internal static class Hole
{
    private const string Signs = "[{<(%#$*_.";
    private const string Letters = "xX12TFLlDdMmAYy";
    private const byte Sign = 1;
    private const byte Letter = 2;
    private static readonly byte[] Kinds = ReadKinds();

    /// <summary>Whether a hole may start there: nearly all places are told by two chars or three.</summary>
    public static bool MayStart(string text, int at)
    {
        var first = text[at];
        if (first >= Kinds.Length)
            return first is '«' or '…';
        return Kinds[first] switch
        {
            0 => false,
            Sign => first != '.' || Next(text, at) == '.',
            _ => StartsWord(text, at) && MayFollow(first, Next(text, at)),
        };
    }

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    private static bool MayFollow(char first, char next) =>
        first switch
        {
            'T' => next is 'B' or 'O',
            'F' => next == 'I',
            'L' or 'l' => next is 'o' or 'O',
            'D' or 'd' => next is 'd' or 'D',
            'M' or 'm' => next is 'm' or 'M',
            'A' => next is 'a' or 'A',
            'Y' or 'y' => next is 'y' or 'Y',
            _ => true,
        };

    private static byte[] ReadKinds()
    {
        var kinds = new byte[128];
        foreach (var sign in Signs)
            kinds[sign] = Sign;
        foreach (var letter in Letters)
            kinds[letter] = Letter;
        return kinds;
    }

    /// <summary>Where the hole that starts at <paramref name="at"/> ends, or null.</summary>
    public static int? End(string text, int at) =>
        text[at] switch
        {
            '[' or '{' or '<' or '(' or '«' or '%' or '#' or '$' or '*' => Bracketed.End(text, at),
            '_' or '.' or '…' => Blank.End(text, at),
            'x' or 'X' or (>= '1' and <= '2') => Crosses.End(text, at),
            'T' or 'F' or 'L' or 'l' or 'D' or 'd' or 'M' or 'm' or 'A' or 'Y' or 'y' => Reminder.End(text, at),
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
