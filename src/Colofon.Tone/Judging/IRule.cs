using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>A kind of rule. Its page says what; it knows how.</summary>
internal interface IRule
{
    RulePage Page { get; }

    void Judge(Case @case, List<Finding> findings);

    /// <summary>Notes the sentences in which it wants to know what its patterns match, where leanings do not tell: all of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bit">What to note.</param>
    /// <param name="bySentence">Where.</param>
    void Seek(ReadText text, ulong bit, ulong[] bySentence)
    {
        for (var sentence = 0; sentence < bySentence.Length; sentence++)
            bySentence[sentence] |= bit;
    }
}
