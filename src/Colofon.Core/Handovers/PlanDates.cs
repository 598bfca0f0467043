using Colofon.Offboardings;

namespace Colofon.Handovers;

/// <summary>The two days a plan is counted from: when the other side is told, and the last day.</summary>
public readonly record struct PlanDates(DateOnly? Told, DateOnly? Ends)
{
    public DateOnly? Of(PlanAnchor anchor) => anchor == PlanAnchor.Told ? Told : Ends;

    /// <summary>As the papers of the case say now: what happened wins over what was planned.</summary>
    internal static PlanDates Of(CaseFile file) =>
        new(
            file.Offboarding.NewsOn ?? (file.Deliveries.Count > 0 ? file.Deliveries[0].On : file.Plan?.ToldOn),
            file.Offboarding.EndsOn
        );
}
