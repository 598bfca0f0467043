using System.Buffers;

namespace Colofon.Tone.Judging.Holes;

/// <summary>
/// The places of a text where a hole may start, one after the other. What opens a hole but stands in many words, too, is
/// looked for together with what follows it.
/// </summary>
internal ref struct HoleStarts(string text)
{
    private static readonly SearchValues<char> Usual = SearchValues.Create("[{<(%#$*_X");
    private static readonly SearchValues<char> Rare = SearchValues.Create("«…");

    // Also crosses, where a text has two of them together.
    private static readonly SearchValues<char> Crossed = SearchValues.Create("[{<(%#$*_Xx12");
    private static readonly SearchValues<string> Crosses = SearchValues.Create(["xx", "x/x", "x-x", "x.x", "x:x"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Loud = SearchValues.Create(["TBD", "TBC", "TODO", "FIXME", "......"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Quiet = SearchValues.Create(["lorem", "dd/mm", "mm/dd", "dd-mm", "aaaa-mm", "yyyy-mm", "day/month", InDay], StringComparison.OrdinalIgnoreCase);

    // Of "día/mes/año", which is found faster without accents.
    private const string InDay = "a/mes/a";
    private const int BeforeInDay = 2;

    private readonly SearchValues<char> starters = text.AsSpan().ContainsAny(Crosses) ? Crossed : Usual;

    // Where the next of each is: looked for once, because it may be far.
    private int rare = -1;
    private int usual = -1;
    private int loud = -1;
    private int quiet = -1;

    /// <summary>The next place from <paramref name="at"/> on; the length of the text when there is none.</summary>
    public int Next(int at)
    {
        rare = rare < at ? Of(text.AsSpan(at).IndexOfAny(Rare), at) : rare;
        loud = loud < at ? Of(text.AsSpan(at).IndexOfAny(Loud), at) : loud;
        quiet = quiet < at ? Of(text.AsSpan(at).IndexOfAny(Quiet), at) : quiet;
        var most = Math.Min(Math.Min(rare, loud), Start(quiet, at));
        usual = usual < at ? Of(text.AsSpan(at).IndexOfAny(starters), at) : usual;
        while (usual < most && !MayStart(usual))
            usual = Of(text.AsSpan(usual + 1).IndexOfAny(starters), usual + 1);
        return Math.Min(usual, most);
    }

    private readonly int Of(int found, int at) => found < 0 ? text.Length : at + found;

    private readonly int Start(int found, int at) =>
        found < text.Length && text[found] is 'a' or 'A' && text[found + 1] == '/' ? Math.Max(at, found - BeforeInDay) : found;

    private readonly bool MayStart(int at) => text[at] is not ('x' or 'X' or '1' or '2') || Hole.StartsWord(text, at);
}
