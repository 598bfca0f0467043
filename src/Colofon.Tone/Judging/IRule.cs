namespace Colofon.Tone.Judging;

/// <summary>A kind of rule. Its page says what; it knows how.</summary>
internal interface IRule
{
    RulePage Page { get; }

    void Judge(Case @case, List<Finding> findings);
}
