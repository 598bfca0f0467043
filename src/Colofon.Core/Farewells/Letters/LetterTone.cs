using Colofon.Aftercare;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Tone;

namespace Colofon.Farewells.Letters;

/// <summary>What the linter has to know about a letter.</summary>
public static class LetterTone
{
    public static ToneContext Context(this LetterTemplate template, Door door, DateOnly? endDate) => new()
    {
        Kind = template.Kind switch
        {
            LetterKind.Acknowledgement => TextKind.Acknowledgement,
            LetterKind.Natural => TextKind.Closing,
            _ => TextKind.Announcement,
        },
        Initiator = template.Kind switch
        {
            LetterKind.Acknowledgement => Initiator.Client,
            LetterKind.Mutual => Initiator.Mutual,
            LetterKind.Natural => Initiator.Natural,
            _ => Initiator.Provider,
        },
        Counterpart = template.Counterpart switch
        {
            CounterpartKind.Supplier => Counterpart.Supplier,
            CounterpartKind.Collaborator => Counterpart.Collaborator,
            _ => Counterpart.Client,
        },
        Contact = door switch
        {
            Door.Conditional => ContactPolicy.Conditional,
            Door.NoContact => ContactPolicy.None,
            _ => ContactPolicy.Open,
        },
        Language = template.Language == Speech.En ? ToneLanguage.En : ToneLanguage.Es,
        EndDate = endDate,
    };
}
