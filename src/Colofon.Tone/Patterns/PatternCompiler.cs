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

    public (Step[] Steps, Unit[] Units) Compile(string source)
    {
        steps.Clear();
        units.Clear();
        var scanner = new PatternScanner(source);
        Sequence(scanner);
        if (!scanner.Done)
            throw new FormatException($"The pattern '{source}' goes wrong at '{scanner.Peek}'.");
        steps.Add(new Step(Op.Accept));
        return ([.. steps], [.. units]);
    }

    private void Sequence(PatternScanner scanner)
    {
        while (!scanner.Done && scanner.Peek is not (")" or "|" or "}"))
        {
            var start = steps.Count;
            Item(scanner);
            if (scanner.Skip("?"))
                MakeOptional(start);
        }
    }

    private void Item(PatternScanner scanner)
    {
        var part = scanner.Take();
        if (part == "(")
            Group(scanner);
        else if (part == "{")
            Marked(scanner);
        else if (part is "^" or "$")
            steps.Add(new Step(part == "^" ? Op.Start : Op.End));
        else if (part.StartsWith("..", StringComparison.Ordinal) || part.StartsWith(",,", StringComparison.Ordinal))
            steps.Add(new Step(part[0] == '.' ? Op.Gap : Op.WideGap, int.Parse(part.AsSpan(2), CultureInfo.InvariantCulture)));
        else
            AddUnit(compiler.Compile(part));
    }

    private void AddUnit(Unit unit)
    {
        steps.Add(new Step(Op.Unit, units.Count));
        units.Add(unit);
    }

    private void Marked(PatternScanner scanner)
    {
        steps.Add(new Step(Op.Open));
        Sequence(scanner);
        Close(scanner, "}");
        steps.Add(new Step(Op.Close));
    }

    private void Group(PatternScanner scanner)
    {
        var jumps = new List<int>();
        int split;
        do
        {
            split = steps.Count;
            steps.Add(default);
            Sequence(scanner);
            jumps.Add(steps.Count);
            steps.Add(default);
            steps[split] = new Step(Op.Split, split + 1, steps.Count);
        }
        while (scanner.Skip("|"));
        Close(scanner, ")");
        steps[split] = new Step(Op.Jump, split + 1); // the last alternative has nowhere else to go
        foreach (var jump in jumps)
            steps[jump] = new Step(Op.Jump, steps.Count);
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
