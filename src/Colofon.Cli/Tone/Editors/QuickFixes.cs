using Colofon.Cli.Tone.Editors.Protocol;
using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>What can be done about the findings near a stretch: one fix for each suggestion, and a comment that silences.</summary>
internal static class QuickFixes
{
    /// <summary>More than a menu holds; whoever selects all of a long text gets the first.</summary>
    private const int Most = 50;

    public static IReadOnlyList<CodeAction> Of(Reading reading, Stretch range, Texts texts)
    {
        var near = reading.Near(reading.Draft.Span(range)).ToList();
        return [.. near.SelectMany(finding => Replacements(reading.Draft, finding, texts)).Concat(near.SelectMany(finding => Silencing(reading.Draft, finding, texts))).Take(Most)];
    }

    private static IEnumerable<CodeAction> Replacements(Draft draft, Finding finding, Texts texts) =>
        finding.Fixes.Select(fix => Fix(draft, finding, texts["editor.replace", fix.Words.Trim()], new(draft.Range(fix.Span), fix.Words)));

    private static IEnumerable<CodeAction> Silencing(Draft draft, Finding finding, Texts texts)
    {
        if (draft.IsMarkup)
            yield return Fix(draft, finding, texts[finding.Span is null ? "editor.silence.file" : "editor.silence.next", finding.Rule], NewSilence.Edit(draft, finding));
    }

    private static CodeAction Fix(Draft draft, Finding finding, string title, TextEdit edit) =>
        new(title, [Diagnostics.Of(draft, finding)], new(new Dictionary<string, TextEdit[]> { [draft.Uri] = [edit] }));
}
