using Colofon.Aftercare;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>What the linter is told of a case.</summary>
internal static class CaseTone
{
    public static ToneContext Letter(CaseFile file, Speech letter, Speech ui) => About(file, ui) with { Kind = KindOf(file), Language = In(letter) };

    /// <summary>For a sentence on its own: nothing is missing from it.</summary>
    public static ToneContext Sentence(CaseFile file, Speech ui) => About(file, ui) with { Kind = TextKind.Script };

    private static ToneContext About(CaseFile file, Speech ui)
    {
        var confidential = Confidential.Of(file);
        return new ToneContext
        {
            Initiator = InitiatorOf(file.Offboarding.Direction),
            Counterpart = CounterpartOf(file.Relationship.Kind),
            Contact = ContactOf(file.Door?.Door),
            Confidential = confidential.Phrases,
            OtherClients = confidential.OtherNames,
            EndDate = file.Offboarding.EndsOn,
            Ui = In(ui),
        };
    }

    public static ToneLanguage In(Speech speech) => speech == Speech.En ? ToneLanguage.En : ToneLanguage.Es;

    private static TextKind KindOf(CaseFile file) =>
        file.Offboarding.Direction == EndDirection.Client ? TextKind.Acknowledgement : TextKind.Announcement;

    private static Initiator InitiatorOf(EndDirection direction) =>
        direction switch
        {
            EndDirection.Client => Initiator.Client,
            EndDirection.Mutual => Initiator.Mutual,
            EndDirection.Natural => Initiator.Natural,
            _ => Initiator.Provider,
        };

    private static Counterpart CounterpartOf(CounterpartKind kind) =>
        kind switch
        {
            CounterpartKind.Supplier => Counterpart.Supplier,
            CounterpartKind.Collaborator => Counterpart.Collaborator,
            _ => Counterpart.Client,
        };

    private static ContactPolicy ContactOf(Door? door) =>
        door switch
        {
            Door.NoContact => ContactPolicy.None,
            Door.Conditional => ContactPolicy.Conditional,
            _ => ContactPolicy.Open,
        };
}
