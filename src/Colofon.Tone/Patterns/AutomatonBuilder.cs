using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>Lays patterns out in arrays.</summary>
internal sealed class AutomatonBuilder
{
    // What more symbols than these can fulfil is noted for each sentence, because one look would be many.
    private const int Small = 4;
    private readonly List<Pattern> patterns;
    private readonly List<int> steps = [];
    private readonly Dictionary<Unit, int> unitNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<Unit> units = [];
    private readonly Dictionary<long, int> choices = [];
    private readonly List<int> others = [];
    private readonly List<int[]> starts = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    private AutomatonBuilder(List<Pattern> patterns) => this.patterns = patterns;

    public static Automaton Build(List<Pattern> patterns) => new AutomatonBuilder(patterns).Build();

    private Automaton Build()
    {
        var first = new List<int>();
        foreach (var pattern in patterns)
        {
            first.Add(steps.Count);
            Lay(pattern);
        }
        first.Add(steps.Count);
        var needs = Needs();
        var index = new PatternIndex(patterns);
        return new Automaton
        {
            Steps = [.. steps],
            First = [.. first],
            UnitSymbols = IntLists.Of([.. units.Select(unit => unit.Symbols)]),
            UnitNotSymbols = IntLists.Of([.. units.Select(unit => unit.NotSymbols)]),
            UnitTraits = IntLists.Of([.. units.Select(Numbers)]),
            Choices = PairTable.Of(choices),
            Others = [.. others],
            Starts = IntLists.Of(starts),
            Rules = [.. patterns.Select(pattern => pattern.Rule)],
            Roles = [.. patterns.Select(pattern => (int)pattern.Role)],
            Better = [.. patterns.Select(pattern => Better(pattern.Better))],
            Words = [.. words],
            PatternNeeds = IntLists.Of([.. patterns.Select(pattern => pattern.Needs.Select(need => need.Number).ToArray())]),
            Needs = IntLists.Of(needs),
            Fulfils = Fulfils(needs),
            Singles = IntLists.Of(index.Singles),
            Pairs = PairTable.Of(index.Pairs),
            Doubles = IntLists.Of(index.Doubles),
            Places = index.Places,
            Traits = index.Traits,
            ByTrait = IntLists.Of(index.ByTrait),
        };
    }

    private void Lay(Pattern pattern)
    {
        var start = steps.Count;
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
        foreach (var (symbol, list) in choice.BySymbol)
            choices[PairTable.Pair(number, symbol)] = Starts(list);
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
        foreach (var need in patterns.SelectMany(pattern => pattern.Needs))
            needs[need.Number] = need.Symbols;
        return [.. Enumerable.Range(0, needs.Count).Select(number => needs[number])];
    }

    private static IntLists Fulfils(int[][] needs)
    {
        var lists = new List<List<int>>();
        for (var number = 0; number < needs.Length; number++)
        {
            foreach (var symbol in needs[number].Length > Small ? needs[number] : [])
            {
                while (lists.Count <= symbol)
                    lists.Add([]);
                lists[symbol].Add(number);
            }
        }
        return IntLists.Of(lists);
    }

    private static int[] Numbers(Unit unit) => [.. unit.Traits.Select(traits => (int)traits), (int)unit.NotTraits];
}
