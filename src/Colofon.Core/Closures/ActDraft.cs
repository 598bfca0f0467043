using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Closures;

/// <summary>What the case already knows, said in an act: its parties, dates, accounts and data.</summary>
internal static class ActDraft
{
    public static (string Title, string Body) Write(CaseFile file, HandedOver handed, Speech speech, Register register) =>
        ActTemplate.Of(speech).Fill(Values(file, handed, speech), register);

    private static Dictionary<string, string> Values(CaseFile file, HandedOver handed, Speech speech)
    {
        var texts = Texts.Of(speech);
        return new()
        {
            ["us"] = file.StudioName,
            ["them"] = file.Relationship.Name,
            ["project"] = file.Relationship.Project ?? "",
            ["ends"] = file.Offboarding.EndsOn is { } ends ? WrittenDate.Of(ends, speech) : "",
            ["deliverables"] = handed.DeliverableLines(texts),
            ["accesses"] = handed.AccessLines(texts),
            ["open"] = handed.OpenLines(texts),
            ["settlement"] = string.Join('\n', SettlementWords.Lines(file.Settlement, file.StudioName, file.Relationship.Name, texts)),
            ["data"] = string.Join('\n', file.DataInstructions.Select(one => DataWords.Line(one, texts))),
        };
    }
}
