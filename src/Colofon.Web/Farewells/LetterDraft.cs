using System.Globalization;
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

    /// <summary>Puts the better words in place of those that the finding at <paramref name="place"/> ("start-end") marks.</summary>
    public LetterDraft Replace(IReadOnlyList<Finding> findings, string place)
    {
        var found = findings.FirstOrDefault(finding => finding.Span is { } span && Written(span) == place);
        return found is { Span: { } at, Suggestions: [var better, ..] } && at.End <= Body.Length
            ? this with { Body = string.Concat(Body.AsSpan(0, at.Start), better, Body.AsSpan(at.End)) }
            : this;
    }

    private static string Written(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");
}
