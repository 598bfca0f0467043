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
    private static readonly string[] Quiet = ["lorem", "dd-mm", "aaaa-mm", "yyyy-mm"];

    // Where the next of each is: looked for once, because it may be far.
    private readonly int[] nexts = Unknown();
    private (int Place, int Start) mask = (-1, -1);
    private int rare = -1;
    private int usual = -1;

    /// <summary>The next place from <paramref name="at"/> on; the length of the text when there is none.</summary>
    public int Next(int at)
    {
        rare = rare < at ? Of(text.AsSpan(at).IndexOfAny(Rare), at) : rare;
        usual = usual < at ? Of(text.AsSpan(at).IndexOfAny(Usual), at) : usual;
        mask = mask.Place < at ? Masks.Next(text, at) : mask;
        var first = Math.Min(Math.Min(rare, usual), Math.Max(at, mask.Start));
        for (var i = 0; i < nexts.Length; i++)
        {
            if (nexts[i] < at)
                nexts[i] = Of(i < Loud.Length ? text.IndexOf(Loud[i], at, StringComparison.Ordinal) : text.IndexOf(Quiet[i - Loud.Length], at, StringComparison.OrdinalIgnoreCase), 0);
            first = Math.Min(first, nexts[i]);
        }
        return first;
    }

    private readonly int Of(int found, int from) => found < 0 ? text.Length : from + found;

    private static int[] Unknown()
    {
        var places = new int[Loud.Length + Quiet.Length];
        Array.Fill(places, -1);
        return places;
    }
}
