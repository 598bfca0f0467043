using System.Text.RegularExpressions;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>Reads one draft for everything that speaks against it.</summary>
internal sealed partial class LeakReading(OutboundDraft draft, CaseFile file, Speech ui)
{
    private readonly Confidential confidential = Confidential.Of(file);
    private readonly Speech letter = file.Letter?.Speech ?? file.Relationship.Speech;

    public IEnumerable<Objection> Read()
    {
        foreach (var text in draft.Texts)
        foreach (var finding in Findings(text))
            yield return Object(finding, text);
        var rendered = new OutboundText(OutboundText.Rendered, RenderedText.Of(draft.Bytes));
        foreach (var leak in LeakFindings.Of(rendered.Text, confidential).Where(leak => leak.Code is not LeakCodes.Placeholder))
            yield return Say(leak.Code, rendered);
        if (draft.Texts.Append(rendered).Any(text => InternalId().IsMatch(text.Text)))
            yield return Say(LeakCodes.InternalId, rendered);
        if (draft.Unshown.Length > 0)
            yield return Say(LeakCodes.Glyphs, rendered, draft.Unshown);
    }

    /// <summary>The whole linter for the body; of the other parts only what they say, never what they lack.</summary>
    private IEnumerable<Finding> Findings(OutboundText text)
    {
        var context = text.Part == OutboundText.Body ? CaseTone.Letter(file, letter, ui) : CaseTone.Sentence(file, ui);
        var found = LeakFindings.With(ToneLinter.Default.Lint(text.Text, context), text.Text, confidential, ui);
        return found.Where(finding => finding.Severity > Severity.Suggestion && (text.Part == OutboundText.Body || finding.Severity == Severity.Error));
    }

    private static Objection Object(Finding finding, OutboundText text) =>
        new(finding.Rule, text.Part, finding.Severity, finding.Message, finding.Span is { } span ? text.Text[span.Start..span.End] : null);

    private Objection Say(string code, OutboundText text, string? quote = null) =>
        new(code, text.Part, Severity.Error, Texts.Of(ui)["leak." + code, quote], quote);

    // A version 7 id tells when it was made, and that there are others.
    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", RegexOptions.NonBacktracking)]
    private static partial Regex InternalId();
}
