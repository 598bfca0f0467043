using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>A kind of rule. Its page says what; it knows how.</summary>
internal interface IRule
{
    RulePage Page { get; }

    void Judge(Case @case, List<Finding> findings);

    /// <summary>Where it wants to know what its patterns match, if its leanings do not tell: the first token and the one after the last.</summary>
    /// <param name="tokens">The text.</param>
    (int From, int End) Seeks(TokenList tokens) => (0, tokens.Count);
}
