using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>The guard's own findings, said like the linter's, where the linter has not said them already.</summary>
internal static class LeakFindings
{
    public static IReadOnlyList<Finding> With(IReadOnlyList<Finding> found, string text, Confidential confidential, Speech ui) =>
        [.. found, .. Of(text, confidential).Where(leak => !IsSaid(found, leak)).Select(leak => Say(leak, ui))];

    public static IEnumerable<Leak> Of(string text, Confidential confidential) =>
        confidential.Reasons.Select(reason => Hear(LeakCodes.Confidential, Echo.Find(text, reason, least: 2)))
            .Concat(confidential.Notes.Select(note => Hear(LeakCodes.Confidential, Echo.Find(text, note, least: 4))))
            .Concat(confidential.OtherNames.Select(name => Hear(LeakCodes.OtherClient, OtherNames.Find(text, name))))
            .Concat(Secrets.In(text))
            .Concat(Placeholders.In(text))
            .OfType<Leak>()
            .Distinct();

    private static Leak? Hear(string code, TextSpan? where) => where is { } span ? new Leak(code, span) : null;

    private static bool IsSaid(IReadOnlyList<Finding> found, Leak leak) =>
        found.Any(finding => finding.Rule == leak.Code && (finding.Span is not { } span || (span.Start < leak.Span.End && leak.Span.Start < span.End)));

    private static Finding Say(Leak leak, Speech ui) => new(leak.Code, Severity.Error, leak.Span, Texts.Of(ui)["leak." + leak.Code], [], []);
}
