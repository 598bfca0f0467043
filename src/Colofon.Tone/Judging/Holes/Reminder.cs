namespace Colofon.Tone.Judging.Holes;

/// <summary>Notes to oneself: <c>TODO: …</c>, <c>TBD</c>, <c>FIXME</c>, <c>Lorem ipsum</c>, <c>dd/mm/aaaa</c>.</summary>
internal static class Reminder
{
    private static readonly string[] Loud = ["TBD", "TBC", "FIXME", "TODO"];
    private static readonly string[] Dates = ["dd/mm/aaaa", "dd/mm/yyyy", "mm/dd/yyyy", "dd-mm-aaaa", "dd-mm-yyyy", "dd/mm/aa", "dd/mm", "aaaa-mm-dd", "yyyy-mm-dd", "día/mes/año", "day/month/year"];

    public static int? End(string text, int at, ToneLanguage language)
    {
        if (!Hole.StartsWord(text, at))
            return null;
        foreach (var word in Loud)
        {
            if (Is(text, at, word, StringComparison.Ordinal) && (word != "TODO" || IsNote(text, at, language)))
                return at + word.Length;
        }
        foreach (var date in Dates)
        {
            if (Is(text, at, date, StringComparison.OrdinalIgnoreCase))
                return at + date.Length;
        }
        return Is(text, at, "lorem ipsum", StringComparison.OrdinalIgnoreCase) ? at + "lorem ipsum".Length : null;
    }

    private static bool Is(string text, int at, string word, StringComparison comparison) =>
        text.AsSpan(at).StartsWith(word, comparison) && Hole.EndsWord(text, at + word.Length);

    /// <summary>In Spanish "TODO" is also "everything": a note has a colon, stands alone or asks to do something.</summary>
    private static bool IsNote(string text, int at, ToneLanguage language)
    {
        var end = at + "TODO".Length;
        if (language == ToneLanguage.En || end < text.Length && text[end] is ':' or '(' || IsAlone(text, at, end))
            return true;
        var next = Hole.WordAfter(text, end);
        var before = Hole.WordBefore(text, at);
        if (IsLoud(next) || IsLoud(before))
            return false;
        return next.EndsWith("ar") || next.EndsWith("er") && next.Length > 4 || next.EndsWith("ir") || IsEnglish(next, before);
    }

    private static bool IsAlone(string text, int at, int end) =>
        (at == 0 || text[at - 1] is '\n' or '[' or '(' or '*') && (end == text.Length || text[end] is '\n' or '\r' or ']' or ')' or '*');

    private static bool IsLoud(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[^1]);

    private static bool IsEnglish(ReadOnlySpan<char> next, ReadOnlySpan<char> before) =>
        next is "add" or "insert" or "write" or "check" or "fill" or "the" or "confirm" || before is "the" or "a" or "is";
}
