using Colofon.Aftercare;
using Colofon.Farewells;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Tone;
using Colofon.Web.Look;

namespace Colofon.Web.Farewells;

/// <summary>What a letter has to carry, in the order in which it is read; the linter says what is missing.</summary>
internal static class LetterElements
{
    private static readonly string[] Announcing = ["no-decision", "no-end-date", "no-reason", "no-thanks", "no-positive", "no-transition-offer", "no-alternative"];
    private static readonly string[] Answering = ["no-respect", "no-thanks", "no-transition-offer", "no-feedback-request"];
    private static readonly string[] Closing = ["no-thanks", "no-pending-items", "no-feedback-request"];

    public static IReadOnlyList<ElementItem> Of(CaseFile file, LetterReading reading, string body, Texts texts)
    {
        var missing = reading.Body.Where(finding => finding.Span is null).ToDictionary(finding => finding.Rule);
        var rules = file.Offboarding.Direction switch
        {
            EndDirection.Client => Answering,
            EndDirection.Natural => Closing,
            _ => Announcing,
        };
        return [.. rules.Append(file.Door is { Door: Door.NoContact } ? "no-boundary" : "no-open-door").Select(rule => Item(rule, missing.GetValueOrDefault(rule), body, texts))];
    }

    private static ElementItem Item(string rule, Finding? missing, string body, Texts texts) =>
        new(
            rule,
            texts["letter.element." + rule],
            missing is null ? BandLevel.Calm : FindingItems.Level(missing.Severity),
            missing?.Message,
            missing is null ? [] : FindingItems.Fixes(missing, body)
        );
}
