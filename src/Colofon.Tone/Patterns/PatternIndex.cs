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
        var number = 0;
        foreach (var pattern in patterns)
        {
            foreach (var entry in pattern.Compiled.Entries)
                File(pattern, entry, number++);
        }
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

    /// <summary>For each symbol, candidates: two numbers that say what a sentence has to have, and the number of an entry.</summary>
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

    private void File(Pattern pattern, Entry entry, int number)
    {
        var beginnings = Beginnings.Of(pattern);
        if (beginnings.First(entry.Step, pattern.Compiled.Steps.Length) is null)
            throw AnyWord(pattern);
        var steps = new List<int>();
        beginnings.AddSteps(entry.Step, steps);
        var bySymbol = new Dictionary<int, List<int>>();
        foreach (var step in steps)
        {
            var unit = pattern.Compiled.Units[pattern.Compiled.Steps[step].A];
            if (unit.Key >= 0)
                Of(bySymbol, unit.Key).Add(step);
            else if (unit.KeyTraits != Words.Traits.None)
                Put(Of(byTrait, unit.KeyTraits), entry, number, -1);
            else
                throw AnyWord(pattern);
        }
        foreach (var (symbol, first) in bySymbol)
            File(entry, number, symbol, beginnings.After(first));
    }

    private void File(Entry entry, int number, int first, Unit[]? seconds)
    {
        firsts.Add(first);
        if (seconds is null || Array.Exists(seconds, second => second.Key < 0))
        {
            if (!single.TryGetValue(first, out var list))
                single[first] = list = [];
            Put(list, entry, number, first);
            return;
        }
        foreach (var second in seconds)
            Put(Of(pairs, PairTable.Pair(first, second.Key)), entry, number, first);
    }

    private static void Put(List<int> list, Entry entry, int number, int first)
    {
        if (list.Count > 0 && list[^1] == number)
            return;
        var (one, other) = Told(Rarest(entry, first));
        list.Add(one);
        list.Add(other);
        list.Add(number);
    }

    /// <summary>One symbol or another; or, where they are more than two, -1 and the number of the need; -1 and -1 for none.</summary>
    private static (int One, int Other) Told(Need? need) =>
        need switch
        {
            null => (-1, -1),
            { Symbols: [var only] } => (only, only),
            { Symbols: [var one, var other] } => (one, other),
            _ => (-1, need.Number),
        };

    /// <summary>The need, besides that of its first word, that the fewest sentences fulfil; null where there is none.</summary>
    private static Need? Rarest(Entry entry, int first) => Array.Find(entry.Needs, need => !need.Symbols.Contains(first));

    private static FormatException AnyWord(Pattern pattern) => new($"The pattern '{pattern.Source}' could begin with any word.");

    private static List<int> Of<TKey>(Dictionary<TKey, List<int>> lists, TKey key)
        where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
