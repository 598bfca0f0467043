using Colofon.Aftercare;
using Colofon.Farewells;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Web.Look;

namespace Colofon.Web.Farewells;

/// <summary>What a letter has to carry, in the order in which it is read; the linter says what is missing.</summary>
internal static class LetterElements
{
    private static readonly string[] Announcing = ["no-decision", "no-end-date", "no-reason", "no-thanks", "no-positive", "no-transition-offer", "no-alternative"];
    private static readonly string[] Answering = ["no-respect", "no-thanks", "no-transition-offer", "no-feedback-request"];

    private static readonly string[] Closing = ["no-thanks", "no-pending-items", "no-feedback-request"];

    public static IReadOnlyList<MissingItem> Of(CaseFile file, LetterReading reading, Texts texts)
    {
        var missing = reading.Body.Where(finding => finding.Span is null).Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        var rules = file.Offboarding.Direction switch
        {
            EndDirection.Client => Answering,
            EndDirection.Natural => Closing,
            _ => Announcing,
        };
        return
        [
            .. rules
                .Append(file.Door is { Door: Door.NoContact } ? "no-boundary" : "no-open-door")
                .Select(rule => new MissingItem(texts["letter.element." + rule], !missing.Contains(rule))),
        ];
    }
}
