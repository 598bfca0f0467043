using Colofon.Cli.Tone.Editors.Protocol;
using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>A reading as editors show it.</summary>
internal static class Diagnostics
{
    /// <summary>More than anybody reads, and than an editor draws without stopping.</summary>
    public const int Most = 1000;

    private const int Error = 1;
    private const int Warning = 2;
    private const int Information = 3;
    private const int Hint = 4;
    private const int Unnecessary = 1;

    public static PublishDiagnostics Of(Reading reading) =>
        new(reading.Draft.Uri, reading.Draft.Version, [.. Heaviest(reading).Select(finding => Of(reading.Draft, finding)), .. reading.Remarks.Take(Most).Select(remark => Of(reading.Draft, remark))]);

    public static Diagnostic Of(Draft draft, Finding finding) =>
        new(draft.Range(finding.Span), Weight(finding.Severity), finding.Rule, finding.Message);

    private static IEnumerable<Finding> Heaviest(Reading reading) =>
        reading.Findings.Length <= Most ? reading.Findings : reading.Findings.OrderByDescending(finding => finding.Severity).Take(Most);

    private static Diagnostic Of(Draft draft, Remark remark) =>
        new(draft.Range(remark.Span), remark.Stops ? Error : remark.IsUnneeded ? Hint : Warning, remark.Code, remark.Message, remark.IsUnneeded ? [Unnecessary] : null);

    private static int Weight(Severity severity) =>
        severity switch
        {
            Severity.Error => Error,
            Severity.Warning => Warning,
            _ => Information,
        };
}
