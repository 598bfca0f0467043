using System.Globalization;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>
/// Compiles the patterns of rules. Units are separated by spaces: <c>word</c>, <c>begin*</c>, <c>toxico~</c>,
/// <c>/pagar</c> (any form), <c>@class</c>, <c>#trait</c>; joined by <c>&amp;</c>, denied by <c>!</c>. Signs:
/// <c>( a | b c )</c> either, <c>x?</c> perhaps, <c>{ }</c> what is marked, <c>..3</c> up to three words of the clause,
/// <c>,,3</c> of the sentence, <c>^</c> and <c>$</c> its ends.
/// </summary>
internal sealed class PatternCompiler(Lexicon lexicon)
{
    private readonly UnitCompiler compiler = new(lexicon);
    private readonly List<Step> steps = [];
    private readonly List<Unit> units = [];
    private readonly List<Choice> choices = [];
    private readonly Dictionary<int, List<Need>> known = [];
    private int numbered;

    public (Step[] Steps, Unit[] Units, Choice[] Choices, Need[] Needs) Compile(string source)
    {
        steps.Clear();
        units.Clear();
        choices.Clear();
        var scanner = new PatternScanner(source);
        var needs = Sequence(scanner);
        if (!scanner.Done)
            throw new FormatException($"The pattern '{source}' goes wrong at '{scanner.Peek}'.");
        steps.Add(new Step(Op.Accept));
        return ([.. steps], [.. units], [.. choices], [.. needs.OrderBy(need => need.Length).Select(Numbered)]);
    }

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

    // What each part of a pattern needs is told on the way back: sets of symbols of which a sentence has to have one.
    private List<int[]> Sequence(PatternScanner scanner)
    {
        var needs = new List<int[]>();
        while (!scanner.Done && scanner.Peek is not (")" or "|" or "}"))
        {
            var start = steps.Count;
            var need = Item(scanner);
            if (scanner.Skip("?"))
                MakeOptional(start);
            else
                needs.AddRange(need);
        }
        return needs;
    }

    private List<int[]> Item(PatternScanner scanner)
    {
        var part = scanner.Take();
        if (part == "(")
            return Group(scanner);
        if (part == "{")
            return Marked(scanner);
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

    private List<int[]> Marked(PatternScanner scanner)
    {
        steps.Add(new Step(Op.Open));
        var needs = Sequence(scanner);
        Close(scanner, "}");
        steps.Add(new Step(Op.Close));
        return needs;
    }

    private List<int[]> Group(PatternScanner scanner)
    {
        var group = steps.Count;
        steps.Add(default);
        var (starts, ends, either) = (new List<int>(), new List<int>(), new List<int[]?>());
        do
        {
            starts.Add(steps.Count);
            either.Add(Shortest(Sequence(scanner)));
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

    private static int[]? Shortest(List<int[]> needs)
    {
        int[]? shortest = null;
        foreach (var need in needs)
            shortest = shortest is null || need.Length < shortest.Length ? need : shortest;
        return shortest;
    }

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
}
