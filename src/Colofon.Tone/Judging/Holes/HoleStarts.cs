using System.Buffers;

namespace Colofon.Tone.Judging.Holes;

/// <summary>
/// The places of a text where a hole may start, one after the other. What opens a hole but stands in many words, too, is
/// looked for together with what follows it, each thing once: nearly all texts have none of them.
/// </summary>
internal ref struct HoleStarts(string text)
{
    private static readonly SearchValues<char> Usual = SearchValues.Create("[{<(%#$*_X");
    private static readonly SearchValues<char> Rare = SearchValues.Create("«…");
    private static readonly string[] Loud = ["TBD", "TBC", "TODO", "FIXME", "......"];

    // Crosses, after one figure or two or none; and "día/mes/año" without its accents.
    private static readonly string[] Quiet = ["lorem", "dd/mm", "mm/dd", "dd-mm", "aaaa-mm", "yyyy-mm", "day/month", "a/mes/a", "xx", "x/x", "x-x", "x.x", "x:x"];
    private const int MostBefore = 2;

    // Where the next of each is: looked for once, because it may be far.
    private readonly int[] nexts = Unknown();
    private int rare = -1;
    private int usual = -1;

    /// <summary>The next place from <paramref name="at"/> on; the length of the text when there is none.</summary>
    public int Next(int at)
    {
        rare = rare < at ? Of(text.AsSpan(at).IndexOfAny(Rare), at) : rare;
        usual = usual < at ? Of(text.AsSpan(at).IndexOfAny(Usual), at) : usual;
        var first = Math.Min(rare, usual);
        for (var i = 0; i < nexts.Length; i++)
        {
            if (nexts[i] < at)
                nexts[i] = Of(i < Loud.Length ? text.IndexOf(Loud[i], at, StringComparison.Ordinal) : text.IndexOf(Quiet[i - Loud.Length], at, StringComparison.OrdinalIgnoreCase), 0);
            first = nexts[i] < text.Length ? Math.Min(first, Math.Max(at, Start(nexts[i]))) : first;
        }
        return first;
    }

    private readonly int Of(int found, int from) => found < 0 ? text.Length : from + found;

    private readonly int Start(int found)
    {
        if (text[found] is 'a' or 'A' && text[found + 1] == '/')
            return found - MostBefore;
        var start = found;
        while (text[found] is 'x' or 'X' && start > 0 && start > found - MostBefore && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start;
    }

    private static int[] Unknown()
    {
        var places = new int[Loud.Length + Quiet.Length];
        Array.Fill(places, -1);
        return places;
    }
}
