using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Contracts;

/// <summary>Asks the calculator what the papers of a case answer.</summary>
internal static class CaseNotice
{
    /// <summary>Null while the contract is not said, or when nobody gives notice because both agree or the work is done.</summary>
    public static NoticeOutcome? Compute(CaseFile file, DateOnly? received = null) =>
        Ask(file, received) is { } question ? NoticeCalculator.Compute(question) : null;

    /// <summary>The day the notice is received: the one given, the one chosen, the one on which they told us, or today.</summary>
    public static DateOnly Received(CaseFile file) =>
        file.Offboarding.Direction == EndDirection.Client
            ? file.Offboarding.NewsOn ?? file.Today
            : file.Plan?.ToldOn ?? FirstPossible(file);

    private static DateOnly FirstPossible(CaseFile file) =>
        file.CoolUntil is { } until && file.DayOf(until) > file.Today
            ? file.Studio.Calendar.WorkingDayFrom(file.DayOf(until))
            : file.Studio.Calendar.WorkingDayFrom(file.Today);

    private static NoticeQuestion? Ask(CaseFile file, DateOnly? received) =>
        file.Contract is not { } contract || file.Offboarding.Direction is EndDirection.Mutual or EndDirection.Natural
            ? null
            : new NoticeQuestion
            {
                Received = received ?? Received(file),
                Period = NoticePeriod.TryParse(contract.Period, out var period) ? period : null,
                Regime = NoticeCodes.Regimes.GetValueOrDefault(contract.Regime),
                Giver = Giver(file),
                Duration = NoticeCodes.Durations.GetValueOrDefault(contract.Duration),
                ContractStart = contract.StartedOn,
                FixedEnd = contract.FixedEndOn,
                ClientArranged = contract.ArrangedOn,
                Region = file.Studio.Region,
                OwnDays = file.Studio.OwnDays,
                Critical = [.. file.Critical.Select(one => new CriticalSpan(one.From, one.To, one.Label))],
            };

    /// <summary>The calculator's client is whoever pays: with a supplier that is us.</summary>
    private static NoticeGiver Giver(CaseFile file) =>
        (file.Relationship.Kind == CounterpartKind.Supplier) == (file.Offboarding.Direction == EndDirection.Provider)
            ? NoticeGiver.Client
            : NoticeGiver.Provider;
}
