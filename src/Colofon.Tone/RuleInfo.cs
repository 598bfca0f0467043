using System.Collections.Immutable;
using Colofon.Tone.Judging;

namespace Colofon.Tone;

/// <summary>A rule as its page tells it.</summary>
/// <param name="Id">Stable name, for example <c>accusation</c>.</param>
/// <param name="Severity">The weight of its findings; for a rule that depends on the kind, the heaviest.</param>
/// <param name="Kinds">The kinds of text it speaks for.</param>
/// <param name="Markdown">The whole page: why, examples, better words, known misses.</param>
public sealed record RuleInfo(string Id, Severity Severity, ImmutableArray<TextKind> Kinds, string Markdown)
{
    /// <summary>Why it matters: that part of its page, in Markdown.</summary>
    /// <param name="ui">The language of whoever reads it.</param>
    public string Why(ToneLanguage ui) => RulePage.Parse(Markdown).Why(ui);

    /// <summary>Its examples of what to say instead, in the order of its page.</summary>
    /// <param name="language">The language of the examples.</param>
    public ImmutableArray<Rewording> Rewordings(ToneLanguage language) =>
        [.. from example in RulePage.Parse(Markdown).Examples("Bad", language)
            where example.Better is not null
            select new Rewording(example.Text, example.Marks, example.Better!)];
}
