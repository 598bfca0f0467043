using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>
/// Which ways into patterns a sentence opens: each is filed under the rarest words it needs, so that the many words every
/// sentence has open nearly none.
/// </summary>
internal sealed class PatternIndex
{
    private readonly SortedDictionary<int, List<int>> owned = [];
    private readonly Dictionary<int[], int> known = new(new SameNumbers());
    private readonly List<int[]> sets = [];

    public PatternIndex(List<Pattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            foreach (var entry in pattern.Compiled.Entries)
                File(pattern, entry, Firsts.Count);
        }
        Owned = [.. Enumerable.Range(0, owned.Count == 0 ? 0 : owned.Keys.Max() + 1).Select(symbol => owned.GetValueOrDefault(symbol, []))];
        Sets = sets;
    }

    /// <summary>
    /// For each symbol, the ways that are tried where a sentence has it, in three numbers each: one symbol or another that it
    /// needs too, or -1 and the number of a need of more symbols, or -1 and -1; and the number of the way.
    /// </summary>
    public List<List<int>> Owned { get; }

    /// <summary>The ways that need no word and are tried in every sentence.</summary>
    public List<int> Always { get; } = [];

    /// <summary>For each way, the number among <see cref="Sets"/> of the symbols a match begins with.</summary>
    public List<int> Firsts { get; } = [];

    /// <summary>For each way, the traits of which a match begins with one; where there are none it has to begin with a symbol.</summary>
    public List<int> FirstTraits { get; } = [];

    /// <summary>Sets of symbols, each once.</summary>
    public IReadOnlyList<int[]> Sets { get; }

    private void File(Pattern pattern, Entry entry, int number)
    {
        var beginnings = Beginnings.Of(pattern);
        if (beginnings.First(entry.Step, pattern.Compiled.Steps.Length) is not { } units)
            throw AnyWord(pattern);
        var traits = Traits.None;
        foreach (var unit in units)
        {
            if (unit.Key < 0 && unit.KeyTraits == Traits.None)
                throw AnyWord(pattern);
            traits |= unit.Key < 0 ? unit.KeyTraits : Traits.None;
        }
        Firsts.Add(Number([.. units.Where(unit => unit.Key >= 0).Select(unit => unit.Key).Distinct().Order()]));
        FirstTraits.Add((int)traits);
        if (entry.Needs.Length == 0)
            Always.Add(number);
        foreach (var symbol in entry.Needs.Length == 0 ? [] : entry.Needs[0].Symbols)
        {
            if (!owned.TryGetValue(symbol, out var list))
                owned[symbol] = list = [];
            var (one, other) = Told(entry.Needs.Length > 1 ? entry.Needs[1] : null);
            list.AddRange([one, other, number]);
        }
    }

    private static (int One, int Other) Told(Need? need) =>
        need switch
        {
            null => (-1, -1),
            { Symbols: [var only] } => (only, only),
            { Symbols: [var one, var other] } => (one, other),
            _ => (-1, need.Number),
        };

    private int Number(int[] symbols)
    {
        if (!known.TryGetValue(symbols, out var number))
        {
            known[symbols] = number = sets.Count;
            sets.Add(symbols);
        }
        return number;
    }

    private static FormatException AnyWord(Pattern pattern) => new($"The pattern '{pattern.Source}' could begin with any word.");
}
