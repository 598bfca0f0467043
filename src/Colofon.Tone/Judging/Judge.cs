using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Colofon.Tone.Compiled;
using Colofon.Tone.Leanings;
using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>All rules of one language, ready to judge. Built once, on the first text in that language.</summary>
internal sealed class Judge
{
    private const int Few = 100;
    private const int Kinds = 1 + (int)TextKind.Script;
    private const int Doors = 1 + (int)ContactPolicy.None;
    private readonly IRule[] rules;
    private readonly Reader reader;
    private readonly PatternSet patterns;
    private readonly Leaner leaner;
    private readonly int[] leanings;
    private readonly bool[] needing;
    private readonly Asked?[] asked = new Asked?[Kinds * Doors];

    /// <param name="rules">The rules that read the language.</param>
    /// <param name="language">What they read with.</param>
    public Judge(IRule[] rules, CompiledLanguage language)
    {
        this.rules = rules;
        reader = new Reader(language.Lexicon);
        patterns = new PatternSet(language.Automaton);
        leaner = new Leaner(language.Leanings);
        if (rules.Length > Sought.MostRules)
            throw new ArgumentException("There are more rules than bits.", nameof(rules));
        needing = Needing(language.Automaton, rules.Length);
        leanings = new int[rules.Length];
        for (var rule = 0; rule < rules.Length; rule++)
            leanings[rule] = leaner.Rule(rules[rule].Page.Id);
    }

    /// <summary>Finds what to reconsider.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known around it.</param>
    /// <param name="steps">How much work the matching was.</param>
    /// <param name="cancel">Asked at every word and every rule.</param>
    public ImmutableArray<Finding> Lint(string text, ToneContext context, out long steps, CancellationToken cancel)
    {
        var read = reader.Read(text, cancel);
        var asked = Of(context);
        var leant = leaner.Read(read, cancel);
        var matches = patterns.Find(read, SoughtIn(asked, read, leant), out steps, cancel);
        var @case = new Case(read, context, reader, Marks(read, asked, leant, matches));
        var findings = new List<Finding>();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            cancel.ThrowIfCancellationRequested();
            if (asked.Rules[rule])
                rules[rule].Judge(@case, findings);
        }
        leaner.TakeBack(leant);
        reader.TakeBack(read);
        return InOrder(findings);
    }

    /// <summary>Which rules speak of such a text, and which patterns somebody wants to know of then.</summary>
    private Asked Of(ToneContext context)
    {
        var number = ((int)context.Kind * Doors) + (int)context.Contact;
        return asked[number] ??= Of(context, new bool[rules.Length], new bool[rules.Length]);
    }

    /// <summary>A rule with leanings asks what its patterns match only where it could speak, whatever they say.</summary>
    private Sought SoughtIn(Asked asked, ReadText read, LeantText leant)
    {
        var bySentence = new ulong[leant.Count];
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var bit = asked.Wanted[rule] ? 1UL << rule : 0;
            if (bit == 0)
                continue;
            if (leanings[rule] >= 0)
                leaner.Mark(leant, leanings[rule], rules[rule].Page.IsOfWhole && !needing[rule], bit, bySentence);
            else
                rules[rule].Seek(read, bit, bySentence);
        }
        return new Sought(0, bySentence);
    }

    private Asked Of(ToneContext context, bool[] speaking, bool[] wanted)
    {
        for (var rule = 0; rule < rules.Length; rule++)
        {
            speaking[rule] = rules[rule].Page.Speaks(context);
            wanted[rule] |= speaking[rule];
            if (speaking[rule] && rules[rule].Page.Facts is { } facts)
                wanted[Array.FindIndex(rules, other => other.Page.Id == facts)] = true;
        }
        return new Asked(speaking, wanted);
    }

    private Dictionary<string, List<Match>> Marks(ReadText read, Asked asked, LeantText leant, List<Match> matches)
    {
        var byRule = new List<Match>?[rules.Length];
        foreach (var match in matches)
            (byRule[match.Rule] ??= []).Add(match);
        var marks = new Dictionary<string, List<Match>>(StringComparer.Ordinal);
        var weighing = new Weighing(leaner, leant, read);
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var (page, found) = (rules[rule].Page, byRule[rule]);
            if (!asked.Wanted[rule] || leanings[rule] < 0 && found is null)
                continue;
            var marked = found is null ? [] : Marking.Of(page, found, read.Tokens);
            marks[page.Id] = leanings[rule] < 0 ? marked : weighing.Of(page, leanings[rule], marked, needing[rule] ? found ?? [] : null);
        }
        return marks;
    }

    /// <summary>The rules that need something in a sentence before they hear what its words weigh.</summary>
    private static bool[] Needing(Automaton automaton, int rules)
    {
        var needing = new bool[rules];
        for (var pattern = 0; pattern < automaton.Roles.Length; pattern++)
            needing[automaton.Rules[pattern]] |= (Role)automaton.Roles[pattern] == Role.Needs;
        return needing;
    }

    // The few of a letter by insertion, because sorting with the runtime would be compiled at every start of the program.
    private static ImmutableArray<Finding> InOrder(List<Finding> findings)
    {
        if (findings.Count > Few)
            return [.. findings.OrderBy(Place)];
        var sorted = findings.ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            var finding = sorted[i];
            var at = i - 1;
            for (; at >= 0 && Place(sorted[at]) > Place(finding); at--)
                sorted[at + 1] = sorted[at];
            sorted[at + 1] = finding;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private sealed record Asked(bool[] Rules, bool[] Wanted);

    private static int Place(Finding finding) => finding.Span?.Start ?? int.MaxValue;
}
