using Colofon.Offboardings;

namespace Colofon.Handovers;

/// <summary>What the handover asks for before a case may close.</summary>
internal static class HandoverRequirements
{
    public static IEnumerable<Requirement> ToClose(CaseFacts facts) =>
        [
            new(RequirementCodes.Plan, facts.Handover.Tasks > 0, "handover") { MayOverride = true },
            new(RequirementCodes.PlanDone, facts.Handover.Awaited == 0, "handover#plan"),
            new(RequirementCodes.Deliverables, facts.Handover.Deliverables == 0, "handover/deliverables") { MayOverride = true },
            new(RequirementCodes.Accesses, facts.Handover.Accesses == 0, "handover/accesses") { MayOverride = true },
            new(RequirementCodes.OpenItems, facts.Handover.Items == 0, "handover/items"),
        ];
}
