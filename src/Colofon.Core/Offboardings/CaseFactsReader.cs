using Colofon.Contracts;
using Colofon.Farewells;

namespace Colofon.Offboardings;

/// <summary>From the papers of a case to what the gates ask.</summary>
internal sealed class CaseFactsReader(CaseFile file)
{
    public CaseFacts Read()
    {
        var reading = file.Letter is null ? null : LetterReading.Of(file, file.Letter.Subject, file.Letter.Body);
        return new CaseFacts
        {
            Direction = file.Offboarding.Direction,
            Stage = file.Offboarding.Stage,
            HasNews = file.Offboarding.NewsOn is not null,
            HasReservedReason = file.ReservedCount > 0,
            HasShareableReason = file.Shareable.Count > 0,
            HasDoor = file.Door is not null,
            HasContract = file.Contract is not null,
            EndsOn = file.Offboarding.EndsOn,
            HasEnded = file.Offboarding.EndsOn <= file.Today,
            Earliest = (CaseNotice.Compute(file) as NoticeAnswer)?.Earliest,
            HasLetter = file.Letter is not null,
            LetterErrors = reading?.Errors ?? 0,
            LetterLeaks = reading?.Leaks ?? false,
            CoolUntil = file.CoolUntil,
            IsReleased = file.LetterCopies.Count > 0,
            AnswerFrom = file.AnswerFrom,
            IsDelivered = file.Deliveries.Count > 0,
            IsSettled = file.Settlement.IsAgreed,
            HasOpenDispute = file.Disputes.Any(dispute => dispute.IsOpen),
            IsActSigned = file.SignedAct is not null,
            Handover = file.Handover,
            Waived = file.Waivers.Where(IsStanding).Select(waiver => waiver.Code).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>A waiver covers the decision and the dates it was given for, not later ones. Whether one may be given is the gates' to say.</summary>
    private bool IsStanding(Waiver waiver) =>
        waiver.Code switch
        {
            RequirementCodes.CoolingOff => waiver.GivenAt >= file.DecidedAt,
            RequirementCodes.EndDateLawful or RequirementCodes.LastDay => waiver.GivenAt >= file.Plan?.ChosenAt,
            RequirementCodes.ActSigned => waiver.GivenAt >= (file.OfferedAct?.FrozenAt ?? DateTimeOffset.MinValue),
            _ => true,
        };
}
