namespace Colofon.Tone.Reading;

/// <summary>Which punctuation matters, and where it ends a sentence.</summary>
internal static class Marks
{
    private static readonly HashSet<string> Abbreviations =
    [
        "sr", "sra", "srta", "sres", "dr", "dra", "ud", "uds", "vd", "vds", "d", "dña", "ej", "p", "art", "num", "tel", "av",
        "s", "l", "a", "c", "u", "mr", "mrs", "ms", "vs", "e", "g", "i", "approx", "aprox", "pag", "ltd", "inc", "co", "jr",
        "ene", "feb", "abr", "jun", "jul", "ago", "sep", "sept", "oct", "nov", "dic", "jan", "apr", "aug", "dec",
    ];

    public static bool Matters(string text, int at)
    {
        var mark = text[at];
        if (mark == '-')
            return at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';
        return mark is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '…' or '—' or '–' or '|' or '•';
    }

    public static bool EndsSentence(string text, int at, ReadOnlySpan<char> lastWord)
    {
        if (text[at] is '!' or '?' or '…' or '|' or '•' or ';')
            return true;
        if (text[at] != '.' || at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            return false;
        return !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lastWord);
    }
}
