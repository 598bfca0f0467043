using System.Globalization;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>
/// Compiles the patterns of rules. Units are separated by spaces: <c>word</c>, <c>begin*</c>, <c>toxico~</c>,
/// <c>/pagar</c> (any form), <c>@class</c>, <c>#trait</c>; joined by <c>&amp;</c>, denied by <c>!</c>. Signs:
/// <c>( a | b c )</c> either, <c>x?</c> perhaps, <c>{ }</c> what is marked, <c>..3</c> up to three words of the clause,
/// <c>,,3</c> of the sentence, <c>^</c> and <c>$</c> its ends.
/// </summary>
/// <param name="lexicon">Gets to know all words the patterns ask for.</param>
/// <param name="frequency">How often symbols are met.</param>
internal sealed class PatternCompiler(LexiconBuilder lexicon, Frequency frequency)
{
    private readonly UnitCompiler compiler = new(lexicon);
    private readonly List<Step> steps = [];
    private readonly List<Unit> units = [];
    private readonly List<Choice> choices = [];
    private readonly Dictionary<int, List<Need>> known = [];
    private int numbered;

    /// <exception cref="FormatException">It is not written as patterns are.</exception>
    public CompiledSteps Compile(string source)
    {
        steps.Clear();
        units.Clear();
        choices.Clear();
        var scanner = new PatternScanner(source);
        var ways = new List<Way>();
        Sequence(scanner, ways);
        if (!scanner.Done)
            throw new FormatException($"The pattern '{source}' goes wrong at '{scanner.Peek}'.");
        steps.Add(new Step(Op.Accept));
        return new CompiledSteps([.. steps], [.. units], [.. choices], [.. ways.Select(Numbered)]);
    }

    private Entry Numbered(Way way) => new(way.Step, [.. way.Needs.OrderBy(Cost).Select(Numbered)]);

    private int Cost(int[] symbols) => symbols.Sum(frequency.Of);

    private Need Numbered(int[] symbols)
    {
        Array.Sort(symbols);
        var hash = new HashCode();
        foreach (var symbol in symbols)
            hash.Add(symbol);
        if (!known.TryGetValue(hash.ToHashCode(), out var alike))
            known[hash.ToHashCode()] = alike = [];
        if (alike.Find(need => need.Symbols.AsSpan().SequenceEqual(symbols)) is not { } found)
            alike.Add(found = new Need(numbered++, symbols));
        return found;
    }

    // What each part of a pattern needs is told on the way back: sets of symbols of which a sentence has to have one. The
    // ways into a pattern that begins with a group are its alternatives, each with what it needs itself and what comes after.
    private List<int[]> Sequence(PatternScanner scanner, List<Way>? ways)
    {
        var (first, needs) = (steps.Count, new List<int[]>());
        List<Way> mine = [];
        for (var lead = ways is not null; !scanner.Done && scanner.Peek is not (")" or "|" or "}"); lead = false)
        {
            var start = steps.Count;
            List<Way>? inner = lead ? [] : null;
            var need = Item(scanner, inner);
            if (scanner.Skip("?"))
            {
                MakeOptional(start);
                continue;
            }
            needs.AddRange(need);
            foreach (var way in mine)
                way.Needs.AddRange(need);
            mine.AddRange(inner ?? []);
        }
        ways?.AddRange(mine.Count > 0 ? mine : [new Way(first, [.. needs])]);
        return needs;
    }

    private List<int[]> Item(PatternScanner scanner, List<Way>? ways)
    {
        var part = scanner.Take();
        if (part == "(")
            return Group(scanner, ways);
        if (part == "{")
            return Marked(scanner, ways);
        if (part is "^" or "$")
            steps.Add(new Step(part == "^" ? Op.Start : Op.End));
        else if (part.StartsWith("..", StringComparison.Ordinal) || part.StartsWith(",,", StringComparison.Ordinal))
            steps.Add(new Step(part[0] == '.' ? Op.Gap : Op.WideGap, int.Parse(part.AsSpan(2), CultureInfo.InvariantCulture)));
        else
            return AddUnit(compiler.Compile(part));
        return [];
    }

    private List<int[]> AddUnit(Unit unit)
    {
        steps.Add(new Step(Op.Unit, units.Count));
        units.Add(unit);
        return unit.Needs;
    }

    private List<int[]> Marked(PatternScanner scanner, List<Way>? ways)
    {
        steps.Add(new Step(Op.Open));
        var needs = Sequence(scanner, ways);
        Close(scanner, "}");
        steps.Add(new Step(Op.Close));
        return needs;
    }

    private List<int[]> Group(PatternScanner scanner, List<Way>? ways)
    {
        var group = steps.Count;
        steps.Add(default);
        var (starts, ends, either) = (new List<int>(), new List<int>(), new List<int[]?>());
        do
        {
            starts.Add(steps.Count);
            either.Add(Rarest(Sequence(scanner, ways)));
            ends.Add(steps.Count);
            steps.Add(default);
        }
        while (scanner.Skip("|"));
        Close(scanner, ")");
        foreach (var end in ends)
            steps[end] = new Step(Op.Jump, steps.Count);
        steps[group] = starts.Count == 1 ? new Step(Op.Jump, group + 1) : AddChoice(group, starts, ends);
        return Either(either);
    }

    private int[]? Rarest(List<int[]> needs) => needs.MinBy(Cost);

    private static List<int[]> Either(List<int[]?> alternatives)
    {
        var all = new HashSet<int>();
        foreach (var need in alternatives)
        {
            if (need is null)
                return [];
            all.UnionWith(need);
        }
        return [[.. all]];
    }

    // Told from the group on, so that it stays true when a "?" moves the whole group by a step.
    private Step AddChoice(int group, List<int> starts, List<int> ends)
    {
        var reading = new Beginnings(steps, units, choices);
        var beginnings = new Unit[]?[starts.Count];
        for (var i = 0; i < starts.Count; i++)
            (beginnings[i], starts[i]) = (reading.First(starts[i], ends[i]), starts[i] - group);
        choices.Add(new Choice([.. starts], beginnings));
        return new Step(Op.Choice, choices.Count - 1);
    }

    private void MakeOptional(int start)
    {
        for (var i = start; i < steps.Count; i++)
        {
            var step = steps[i];
            if (step.Op is Op.Split or Op.Jump)
                steps[i] = new Step(step.Op, step.A + 1, step.B + 1);
        }
        steps.Insert(start, new Step(Op.Split, start + 1, steps.Count + 1));
    }

    private static void Close(PatternScanner scanner, string sign)
    {
        if (!scanner.Skip(sign))
            throw new FormatException($"A pattern lacks its '{sign}'.");
    }

    private sealed record Way(int Step, List<int[]> Needs);
}
