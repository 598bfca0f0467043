using System.Collections.Immutable;
using Colofon.Tone.Judging;

namespace Colofon.Tone;

/// <summary>A rule as its page tells it.</summary>
public sealed class RuleInfo
{
    private readonly RulePage page;

    internal RuleInfo(RulePage page) => this.page = page;

    /// <summary>Stable name, for example <c>accusation</c>.</summary>
    public string Id => page.Id;

    /// <summary>The weight of its findings; for a rule that depends on the kind, the heaviest.</summary>
    public Severity Severity => Kinds.Max(kind => page.SeverityIn(kind)!.Value);

    /// <summary>The kinds of text it speaks for.</summary>
    public ImmutableArray<TextKind> Kinds => [.. Enum.GetValues<TextKind>().Where(kind => page.SeverityIn(kind) is not null)];

    /// <summary>The languages it reads.</summary>
    public ImmutableArray<ToneLanguage> Languages => page.Languages;

    /// <summary>The whole page: why, examples, better words, known misses.</summary>
    public string Markdown => page.Markdown;

    /// <summary>Whether it looks for what is missing from the whole text.</summary>
    public bool IsOfWhole => page.How == "missing";

    /// <summary>How much a finding weighs in a kind of text; null where the rule does not speak.</summary>
    public Severity? SeverityIn(TextKind kind) => page.SeverityIn(kind);

    /// <summary>Why the rule exists, in one paragraph or more.</summary>
    /// <param name="ui">The language it is told in.</param>
    public string Why(ToneLanguage ui) => page.Section(ui == ToneLanguage.En ? "Why" : "Por qué");

    /// <summary>What a finding says; <c>{0}</c> stands for the words found.</summary>
    /// <param name="ui">The language it is told in.</param>
    public string Message(ToneLanguage ui) => page.Message(ui);

    /// <summary>Texts it marks, with better words.</summary>
    public ImmutableArray<RuleSample> Bad(ToneLanguage language) => Samples("Bad", language);

    /// <summary>Texts it leaves alone, near misses among them.</summary>
    public ImmutableArray<RuleSample> Good(ToneLanguage language) => Samples("Good", language);

    /// <summary>What it ought to mark and does not yet.</summary>
    public ImmutableArray<RuleSample> KnownMisses(ToneLanguage language) => Samples("Known misses", language);

    /// <summary>What it marks and ought not to.</summary>
    public ImmutableArray<RuleSample> KnownFalseAlarms(ToneLanguage language) => Samples("Known false alarms", language);

    private ImmutableArray<RuleSample> Samples(string section, ToneLanguage language) =>
        [.. page.Examples(section, language).Select(example => new RuleSample(example.Text, example.Marks, example.Better, example.Context))];
}
