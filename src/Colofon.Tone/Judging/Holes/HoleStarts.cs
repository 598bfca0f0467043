using System.Buffers;

namespace Colofon.Tone.Judging.Holes;

/// <summary>The places of a text where a hole may start, one after the other.</summary>
internal ref struct HoleStarts(string text)
{
    private const string Signs = "[{<(%#$*_.xX12TF";
    private static readonly SearchValues<char> Usual = SearchValues.Create(Signs);
    private static readonly SearchValues<char> All = SearchValues.Create(Signs + "LlDdMmAYy");

    // What the letters open that every word has, too.
    private static readonly string[] Seldom = ["lorem", "dd/", "dd-", "mm/", "aaaa-", "yyyy-", "día/", "day/"];
    private static readonly SearchValues<char> Rare = SearchValues.Create("«…");

    private readonly SearchValues<char> starters = HasSeldom(text) ? All : Usual;

    // Where the next rare one is, and the next of the others: looked for once, because it may be far.
    private int rare = -1;
    private int usual = -1;

    /// <summary>The next place from <paramref name="at"/> on; the length of the text when there is none.</summary>
    public int Next(int at)
    {
        rare = rare < at ? NextOf(Rare, at) : rare;
        usual = usual < at ? NextOf(starters, at) : usual;
        while (usual < rare && !MayStart(usual))
            usual = NextOf(starters, usual + 1);
        return Math.Min(usual, rare);
    }

    private static bool HasSeldom(string text)
    {
        foreach (var seldom in Seldom)
        {
            if (text.Contains(seldom, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private readonly int NextOf(SearchValues<char> some, int at) =>
        text.AsSpan(at).IndexOfAny(some) is >= 0 and var found ? at + found : text.Length;

    /// <summary>Nearly all places are told by two chars or three.</summary>
    private readonly bool MayStart(int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '.' => next == '.',
            'T' => next is 'B' or 'O' && Hole.StartsWord(text, at),
            'F' => next == 'I' && Hole.StartsWord(text, at),
            'L' or 'l' => next is 'o' or 'O' && Hole.StartsWord(text, at),
            'D' or 'd' => next is 'd' or 'D' or 'í' or 'Í' or 'a' or 'A' && Hole.StartsWord(text, at),
            'M' or 'm' => next is 'm' or 'M' && Hole.StartsWord(text, at),
            'A' => next is 'a' or 'A' && Hole.StartsWord(text, at),
            'Y' or 'y' => next is 'y' or 'Y' && Hole.StartsWord(text, at),
            'x' or 'X' or '1' or '2' => Hole.StartsWord(text, at),
            _ => true,
        };
    }
}
