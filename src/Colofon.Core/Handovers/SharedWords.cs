using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Tone;

namespace Colofon.Handovers;

/// <summary>Reads what the other side will see before it is kept: nothing reserved, no secret, no error of tone.</summary>
internal static class SharedWords
{
    public static IReadOnlyList<Finding> Read(CaseFile file, Speech ui, params IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Where(text => text.Length > 0).SelectMany(text => Errors(file, ui, text))];

    private static IEnumerable<Finding> Errors(CaseFile file, Speech ui, string text) =>
        LeakFindings
            .With(ToneLinter.Default.Lint(text, CaseTone.Sentence(file, ui)), text, Confidential.Of(file), ui)
            .Where(finding => finding.Severity == Severity.Error);
}
