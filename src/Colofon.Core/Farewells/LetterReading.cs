using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Tone;

namespace Colofon.Farewells;

/// <summary>What is to be reconsidered in a letter, beside its subject and in its body.</summary>
public sealed record LetterReading(IReadOnlyList<Finding> Subject, IReadOnlyList<Finding> Body)
{
    public IEnumerable<Finding> All => Subject.Concat(Body);

    public int Errors => All.Count(finding => finding.Severity == Severity.Error);

    public int Warnings => All.Count(finding => finding.Severity == Severity.Warning);

    public bool Leaks => All.Any(finding => finding.Rule is LeakCodes.Confidential or LeakCodes.OtherClient);

    /// <param name="ui">In which language the findings speak; the letter's own when not given.</param>
    public static LetterReading Of(CaseFile file, string subject, string body, Speech? ui = null)
    {
        var letter = file.Letter?.Speech ?? file.Relationship.Speech;
        var confidential = Confidential.Of(file);
        return new LetterReading(
            LeakFindings.With(ToneLinter.Default.Lint(subject, CaseTone.Sentence(file, ui ?? letter)), subject, confidential, ui ?? letter),
            LeakFindings.With(ToneLinter.Default.Lint(body, CaseTone.Letter(file, letter, ui ?? letter)), body, confidential, ui ?? letter)
        );
    }
}
