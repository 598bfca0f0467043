using Colofon.Offboardings;

namespace Colofon.Handovers;

/// <summary>What the handover asks for before a case may close.</summary>
internal static class HandoverRequirements
{
    public static IEnumerable<Requirement> ToClose(CaseFacts facts) => [];
}
