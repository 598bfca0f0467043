namespace Colofon.Tone.Judging.Holes;

/// <summary>
/// What stands for a figure or a word that is still to come, in small letters, too: crosses (<c>xx</c>, <c>x/x</c>),
/// <c>dd/mm</c>, <c>day/month</c>, <c>día/mes/año</c> without its accents. All of them have a cross or a slash, which are looked for at once.
/// </summary>
internal static class Masks
{
    private const int MostBefore = 2;

    // What stands before and after a slash.
    private static readonly (string Before, string After)[] Halves = [("dd", "mm"), ("mm", "dd"), ("day", "month"), ("a", "mes/a")];

    /// <summary>The first one from a place on, and where the hole may start of which it is a part; the length of the text where there is none.</summary>
    public static (int Place, int Start) Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var sign = text.AsSpan(at).IndexOfAny('x', 'X', '/');
            if (sign < 0)
                break;
            at += sign;
            if (text[at] != '/' && IsCross(text.AsSpan(at + 1)))
                return (at, BeforeFigures(text, at));
            if (text[at] == '/' && Place(text, from, at) is >= 0 and var place)
                return (place, text[place] is 'a' or 'A' ? Math.Max(0, place - MostBefore) : place);
        }
        return (text.Length, text.Length);
    }

    private static bool IsCross(ReadOnlySpan<char> after) =>
        after is ['x' or 'X', ..] or ['/' or '-' or '.' or ':', 'x' or 'X', ..];

    /// <summary>After one figure or two or none.</summary>
    private static int BeforeFigures(string text, int at)
    {
        var start = at;
        while (start > 0 && start > at - MostBefore && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start;
    }

    /// <summary>Where the words begin of which a slash is a part; -1 where it is of none.</summary>
    private static int Place(string text, int from, int slash)
    {
        foreach (var (before, after) in Halves)
        {
            if (text.AsSpan(from, slash - from).EndsWith(before, StringComparison.OrdinalIgnoreCase) && text.AsSpan(slash + 1).StartsWith(after, StringComparison.OrdinalIgnoreCase))
                return slash - before.Length;
        }
        return -1;
    }
}
