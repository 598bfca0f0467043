using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>Lays patterns out in arrays.</summary>
internal sealed class AutomatonBuilder
{
    private readonly List<Pattern> patterns;
    private readonly List<int> steps = [];
    private readonly List<int> first = [];
    private readonly List<int> entries = [];
    private readonly List<int> owners = [];
    private readonly Dictionary<Unit, int> unitNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<Unit> units = [];
    private readonly List<int[]> keys = [];
    private readonly List<int> byKey = [];
    private readonly List<int> others = [];
    private readonly List<int[]> starts = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    private AutomatonBuilder(List<Pattern> patterns) => this.patterns = patterns;

    public static Automaton Build(List<Pattern> patterns) => new AutomatonBuilder(patterns).Build();

    private Automaton Build()
    {
        for (var number = 0; number < patterns.Count; number++)
            Lay(patterns[number].Compiled, number);
        first.Add(steps.Count);
        var index = new PatternIndex(patterns);
        return new Automaton
        {
            Steps = [.. steps],
            First = [.. first],
            Entries = [.. entries],
            Patterns = [.. owners],
            UnitSymbols = IntLists.Of([.. units.Select(unit => unit.Symbols)]),
            UnitNotSymbols = IntLists.Of([.. units.Select(unit => unit.NotSymbols)]),
            UnitTraits = IntLists.Of([.. units.Select(Numbers)]),
            Keys = IntLists.Of(keys),
            ByKey = [.. byKey],
            Others = [.. others],
            Starts = IntLists.Of(starts),
            Rules = [.. patterns.Select(pattern => pattern.Rule)],
            Roles = [.. patterns.Select(pattern => (int)pattern.Role)],
            Better = [.. patterns.Select(pattern => Better(pattern.Better))],
            Words = [.. words],
            EntryNeeds = IntLists.Of([.. Entries().Select(entry => entry.Needs.Select(need => need.Number).ToArray())]),
            Needs = IntLists.Of(Needs()),
            Owned = IntLists.Of(index.Owned),
            Always = [.. index.Always],
            Firsts = [.. index.Firsts],
            FirstSymbols = IntLists.Of(index.Sets),
            FirstTraits = [.. index.FirstTraits],
        };
    }

    private IEnumerable<Entry> Entries() => patterns.SelectMany(pattern => pattern.Compiled.Entries);

    private void Lay(CompiledSteps pattern, int number)
    {
        var start = steps.Count;
        first.Add(start);
        foreach (var entry in pattern.Entries)
        {
            entries.Add(start + entry.Step);
            owners.Add(number);
        }
        foreach (var (op, a, b) in pattern.Steps)
        {
            steps.Add(op switch
            {
                Op.Unit => LayUnit(pattern.Units[a]),
                Op.Choice => Steps.Pack(Op.Choice, LayChoice(pattern.Choices[a])),
                Op.Split => Steps.Pack(Op.Split, start + b), // the other way is always the next step
                Op.Jump => Steps.Pack(Op.Jump, start + a),
                _ => Steps.Pack(op, a),
            });
        }
    }

    private int LayUnit(Unit unit)
    {
        if (unit is { Symbols.Length: 1, NotSymbols: [], Traits: [], NotTraits: Words.Traits.None })
            return Steps.Pack(Op.Symbol, unit.Symbols[0]);
        if (!unitNumbers.TryGetValue(unit, out var number))
        {
            unitNumbers[unit] = number = units.Count;
            units.Add(unit);
        }
        return Steps.Pack(Op.Unit, number);
    }

    private int LayChoice(Choice choice)
    {
        var number = others.Count;
        others.Add(Starts([.. choice.Others]));
        keys.Add([.. choice.BySymbol.Keys.Order()]);
        foreach (var symbol in keys[^1])
            byKey.Add(Starts(choice.BySymbol[symbol]));
        return number;
    }

    private int Starts(int[] list)
    {
        starts.Add(list);
        return starts.Count - 1;
    }

    private int Better(string better)
    {
        if (better.Length == 0)
            return -1;
        if (!known.TryGetValue(better, out var number))
        {
            known[better] = number = words.Count;
            words.Add(better);
        }
        return number;
    }

    private int[][] Needs()
    {
        var needs = new Dictionary<int, int[]>();
        foreach (var need in Entries().SelectMany(entry => entry.Needs))
            needs[need.Number] = need.Symbols;
        return [.. Enumerable.Range(0, needs.Count).Select(number => needs[number])];
    }

    private static int[] Numbers(Unit unit) => [.. unit.Traits.Select(traits => (int)traits), (int)unit.NotTraits];
}
