using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>Which patterns can begin at a token: by that word and the next one, where the pattern says which.</summary>
internal sealed class PatternIndex
{
    private const int Leads = 1;
    private const int Follows = 2;
    private readonly SortedDictionary<int, List<int>> single = [];
    private readonly Dictionary<long, List<int>> pairs = [];
    private readonly Dictionary<Traits, List<int>> byTrait = [];
    private readonly SortedSet<int> firsts = [];

    public PatternIndex(List<Pattern> patterns)
    {
        for (var number = 0; number < patterns.Count; number++)
            File(patterns[number], number);
        Singles = [.. Enumerable.Range(0, single.Count == 0 ? 0 : single.Keys.Max() + 1).Select(symbol => single.GetValueOrDefault(symbol, []))];
        Doubles = [.. pairs.Values];
        Pairs = pairs.Keys.Select((pair, number) => (pair, number)).ToDictionary(entry => entry.pair, entry => entry.number);
        Traits = [.. byTrait.Keys.Select(traits => (int)traits)];
        ByTrait = [.. byTrait.Values];
        Places = new byte[firsts.Concat(pairs.Keys.Select(pair => (int)pair)).DefaultIfEmpty(-1).Max() + 1];
        foreach (var first in firsts)
            Places[first] |= Leads;
        foreach (var pair in pairs.Keys)
            Places[(int)pair] |= Follows;
    }

    /// <summary>For each symbol, the need that the fewest sentences fulfil (or -1) and the number of a pattern, one pair after the other.</summary>
    public List<List<int>> Singles { get; }

    /// <summary>As <see cref="Singles"/>, for pairs of symbols.</summary>
    public List<List<int>> Doubles { get; }

    /// <summary>The number among <see cref="Doubles"/> of each pair.</summary>
    public Dictionary<long, int> Pairs { get; }

    /// <summary>Traits with which patterns begin.</summary>
    public int[] Traits { get; }

    /// <summary>As <see cref="Singles"/>, for each of <see cref="Traits"/>.</summary>
    public List<List<int>> ByTrait { get; }

    /// <summary>For each symbol: 1 patterns begin with it, 2 they have it second.</summary>
    public byte[] Places { get; }

    private void File(Pattern pattern, int number)
    {
        var beginnings = Beginnings.Of(pattern);
        if (beginnings.First(0, pattern.Steps.Length) is null)
            throw AnyWord(pattern);
        var steps = new List<int>();
        beginnings.AddSteps(0, steps);
        var bySymbol = new Dictionary<int, List<int>>();
        foreach (var step in steps)
        {
            var unit = pattern.Units[pattern.Steps[step].A];
            if (unit.Key >= 0)
                Of(bySymbol, unit.Key).Add(step);
            else if (unit.KeyTraits != Words.Traits.None)
                Put(Of(byTrait, unit.KeyTraits), pattern, number, -1);
            else
                throw AnyWord(pattern);
        }
        foreach (var (symbol, first) in bySymbol)
            File(pattern, number, symbol, beginnings.After(first));
    }

    private void File(Pattern pattern, int number, int first, Unit[]? seconds)
    {
        firsts.Add(first);
        if (seconds is null || Array.Exists(seconds, second => second.Key < 0))
        {
            if (!single.TryGetValue(first, out var list))
                single[first] = list = [];
            Put(list, pattern, number, first);
            return;
        }
        foreach (var second in seconds)
            Put(Of(pairs, PairTable.Pair(first, second.Key)), pattern, number, first);
    }

    private static void Put(List<int> list, Pattern pattern, int number, int first)
    {
        if (list.Count > 0 && list[^1] == number)
            return;
        list.Add(RarestNeed(pattern, first));
        list.Add(number);
    }

    /// <summary>The need, besides that of its first word, that the fewest sentences fulfil; -1 where there is none.</summary>
    private static int RarestNeed(Pattern pattern, int first)
    {
        Need? rarest = null;
        foreach (var need in pattern.Needs)
        {
            if (!need.Symbols.Contains(first) && (rarest is null || need.Symbols.Length < rarest.Symbols.Length))
                rarest = need;
        }
        return rarest?.Number ?? -1;
    }

    private static FormatException AnyWord(Pattern pattern) => new($"The pattern '{pattern.Source}' could begin with any word.");

    private static List<int> Of<TKey>(Dictionary<TKey, List<int>> lists, TKey key)
        where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
