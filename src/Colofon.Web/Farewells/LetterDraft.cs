using Colofon.Offboardings;
using Colofon.Tone;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Farewells;

/// <summary>The letter as it is in the editor, and the version it was written on.</summary>
internal sealed record LetterDraft(string Subject, string Body, int Version)
{
    private const int LongestSubject = 200;
    private const int LongestBody = 20_000;

    public static LetterDraft? Of(CaseFile file) => file.Letter is { } letter ? new(letter.Subject, letter.Body, letter.Version) : null;

    public static LetterDraft Read(Fields fields) =>
        new(fields.Text("subject", LongestSubject), fields.Text("body", LongestBody).ReplaceLineEndings("\n"), fields.Whole("version", 0, int.MaxValue) ?? -1);

    /// <summary>Makes the change that <paramref name="key"/> names.</summary>
    public LetterDraft Change(IReadOnlyList<Finding> findings, string key) =>
        findings.SelectMany(finding => finding.Fixes.Select((fix, i) => (Key: FindingItems.Key(finding, i), Fix: fix))).FirstOrDefault(one => one.Key == key).Fix is { } chosen && chosen.Span.End <= Body.Length
            ? this with { Body = chosen.Apply(Body) }
            : this;
}
