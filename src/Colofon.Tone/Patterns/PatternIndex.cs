using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>Finds the patterns that can begin at a token: by that word and the next one, where the pattern says which.</summary>
internal sealed class PatternIndex
{
    private readonly Dictionary<int, List<Candidate>> single = [];
    private readonly Dictionary<long, List<Candidate>> pairs = [];
    private readonly Dictionary<Traits, List<Candidate>> byTrait = [];
    private readonly HashSet<int> firsts = [];
    private Candidate[]?[] singles = [];
    private Dictionary<long, Candidate[]> both = [];
    private bool[] leads = [];
    private bool[] follows = [];
    private (Traits Trait, Candidate[] Patterns)[] traits = [];

    public PatternIndex(IEnumerable<Pattern> patterns)
    {
        var needs = new Dictionary<int, Need>();
        foreach (var pattern in patterns)
        {
            File(pattern);
            foreach (var need in pattern.Needs)
                needs[need.Number] = need;
        }
        Settle();
        NeedCount = needs.Count == 0 ? 0 : needs.Keys.Max() + 1;
        Fulfils = BySymbol(needs.Values);
    }

    public int NeedCount { get; }

    /// <summary>For each symbol, the numbers of the needs it fulfils.</summary>
    public int[][] Fulfils { get; }

    /// <summary>The patterns that may begin here.</summary>
    /// <param name="token">The token.</param>
    /// <param name="next">The word after it in the sentence; null at its end.</param>
    /// <param name="lists">Is filled anew.</param>
    public void Find(in Token token, Word? next, List<Candidate[]> lists)
    {
        lists.Clear();
        foreach (var symbol in token.Word.Symbols)
        {
            if (symbol >= leads.Length || !leads[symbol])
                continue;
            if (singles[symbol] is { } alone)
                lists.Add(alone);
            AddPairs(symbol, next, lists);
        }
        foreach (var (trait, patterns) in traits)
        {
            if (token.Is(trait))
                lists.Add(patterns);
        }
    }

    private static int[][] BySymbol(IEnumerable<Need> needs)
    {
        var lists = new Dictionary<int, List<int>>();
        foreach (var need in needs)
        {
            foreach (var symbol in need.Symbols)
                Of(lists, symbol).Add(need.Number);
        }
        var fulfils = new int[lists.Count == 0 ? 0 : lists.Keys.Max() + 1][];
        for (var symbol = 0; symbol < fulfils.Length; symbol++)
            fulfils[symbol] = lists.TryGetValue(symbol, out var numbers) ? [.. numbers] : [];
        return fulfils;
    }

    private void AddPairs(int symbol, Word? next, List<Candidate[]> lists)
    {
        if (next is null)
            return;
        foreach (var second in next.Symbols)
        {
            if (second < follows.Length && follows[second] && both.TryGetValue(Pair(symbol, second), out var patterns))
                lists.Add(patterns);
        }
    }

    private void File(Pattern pattern)
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
            else if (unit.KeyTraits != Traits.None)
                Put(byTrait, unit.KeyTraits, Candidate.Of(pattern, -1));
            else
                throw AnyWord(pattern);
        }
        foreach (var (symbol, firsts) in bySymbol)
            File(pattern, symbol, beginnings.After(firsts));
    }

    private void File(Pattern pattern, int first, Unit[]? seconds)
    {
        firsts.Add(first);
        if (seconds is null || HasFree(seconds))
        {
            Put(single, first, Candidate.Of(pattern, first));
            return;
        }
        foreach (var second in seconds)
            Put(pairs, Pair(first, second.Key), Candidate.Of(pattern, first));
    }

    private static bool HasFree(Unit[] units)
    {
        foreach (var unit in units)
        {
            if (unit.Key < 0)
                return true;
        }
        return false;
    }

    private void Settle()
    {
        var size = firsts.Count == 0 ? 0 : firsts.Max() + 1;
        traits = [.. byTrait.Select(pair => (pair.Key, pair.Value.ToArray()))];
        both = pairs.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        (singles, leads) = (new Candidate[]?[size], new bool[size]);
        follows = new bool[pairs.Keys.Select(pair => (int)pair).DefaultIfEmpty(-1).Max() + 1];
        foreach (var pair in pairs.Keys)
            follows[(int)pair] = true;
        foreach (var first in firsts)
            (singles[first], leads[first]) = (single.GetValueOrDefault(first)?.ToArray(), true);
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private static FormatException AnyWord(Pattern pattern) => new($"The pattern '{pattern.Source}' could begin with any word.");

    private static void Put<TKey>(Dictionary<TKey, List<Candidate>> lists, TKey key, Candidate candidate)
        where TKey : notnull
    {
        var list = Of(lists, key);
        if (list.Count == 0 || !ReferenceEquals(list[^1].Pattern, candidate.Pattern))
            list.Add(candidate);
    }

    private static List<T> Of<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
