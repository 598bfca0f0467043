namespace Colofon.Tone.Judging.Holes;

/// <summary>Crosses for figures to come: <c>XX/XX/XXXX</c>, <c>xx de junio</c>, <c>20XX</c>, <c>X €</c>; not <c>siglo XX</c>.</summary>
internal static class Crosses
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = Words(
        "euros eur € $ % días dias horas meses semanas años days hours months weeks years enero febrero marzo abril mayo junio "
        + "julio agosto septiembre octubre noviembre diciembre");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered = Words(
        "siglo siglos s capítulo tomo edición aniversario congreso century volume chapter edition jornada jornadas título talla");

    public static int? End(string text, int at)
    {
        if (!Hole.StartsWord(text, at))
            return null;
        var crosses = at;
        while (crosses < text.Length && crosses < at + 2 && char.IsAsciiDigit(text[crosses]))
            crosses++;
        var end = crosses;
        while (end < text.Length && (text[end] is 'x' or 'X' || text[end] is '/' or '-' or '.' or ':' && end + 1 < text.Length && text[end + 1] is 'x' or 'X'))
            end++;
        if (end == crosses || !Hole.EndsWord(text, end))
            return null;
        return end - crosses > 1 ? IsNumeral(text, at, end) ? null : end : Single(text, at, end);
    }

    private static int? Single(string text, int at, int end)
    {
        if (text[at] != 'X')
            return null;
        var next = Hole.WordAfter(text, end);
        if (next is "de" or "of")
            next = Hole.WordAfter(text, end + 1 + next.Length);
        return Counted.Contains(next) ? end : null;
    }

    /// <summary>"siglo XX", "XXX aniversario".</summary>
    private static bool IsNumeral(string text, int at, int end) =>
        end - at <= 3 && text.AsSpan(at, end - at).TrimStart('X').IsEmpty
        && (Numbered.Contains(Hole.WordBefore(text, at)) || Numbered.Contains(Hole.WordAfter(text, end)));

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
