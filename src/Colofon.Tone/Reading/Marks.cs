namespace Colofon.Tone.Reading;

/// <summary>Which punctuation matters, and where it ends a sentence.</summary>
internal static class Marks
{
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
        return !IsAbbreviation(lastWord);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word is "sr" or "sra" or "srta" or "sres" or "dr" or "dra" or "ud" or "uds" or "vd" or "vds" or "d" or "dña"
            or "ej" or "p" or "art" or "num" or "tel" or "av" or "s" or "l" or "a" or "c" or "u" or "mr" or "mrs" or "ms"
            or "vs" or "e" or "g" or "i" or "approx" or "aprox" or "pag" or "ltd" or "inc" or "co" or "jr" or "ene" or "feb"
            or "abr" or "jun" or "jul" or "ago" or "sep" or "sept" or "oct" or "nov" or "dic" or "jan" or "apr" or "aug"
            or "dec";
}
