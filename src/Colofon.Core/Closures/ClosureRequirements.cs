using Colofon.Offboardings;

namespace Colofon.Closures;

/// <summary>What settlement and closing act ask for before a case may close.</summary>
internal static class ClosureRequirements
{
    public static IEnumerable<Requirement> ToClose(CaseFacts facts) =>
        [
            new(RequirementCodes.NoDispute, !facts.HasOpenDispute, "closure#disputes"),
            new(RequirementCodes.Settled, facts.IsSettled, "closure#settlement") { MayOverride = true },
            // They may never answer: then our silence about it would keep the case open for ever.
            new(RequirementCodes.ActSigned, facts.IsActSigned, "act") { MayOverride = true },
        ];
}
