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

    public (Step[] Steps, Unit[] Units, int[][] Needs) Compile(string source)
    {
        steps.Clear();
        units.Clear();
        var scanner = new PatternScanner(source);
        var needs = Sequence(scanner);
        if (!scanner.Done)
            throw new FormatException($"The pattern '{source}' goes wrong at '{scanner.Peek}'.");
        steps.Add(new Step(Op.Accept));
        return ([.. steps], [.. units], [.. needs]);
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
        return unit.Key >= 0 ? [[unit.Key]] : [];
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
        var jumps = new List<int>();
        var either = new List<int[]?>();
        int split;
        do
        {
            split = steps.Count;
            steps.Add(default);
            either.Add(Sequence(scanner).MinBy(need => need.Length));
            jumps.Add(steps.Count);
            steps.Add(default);
            steps[split] = new Step(Op.Split, split + 1, steps.Count);
        }
        while (scanner.Skip("|"));
        Close(scanner, ")");
        steps[split] = new Step(Op.Jump, split + 1); // the last alternative has nowhere else to go
        foreach (var jump in jumps)
            steps[jump] = new Step(Op.Jump, steps.Count);
        return either.Contains(null) ? [] : [[.. either.SelectMany(need => need!).Distinct()]];
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
