using Colofon.Offboardings;

namespace Colofon.Closures;

/// <summary>What settlement and closing act ask for before a case may close.</summary>
internal static class ClosureRequirements
{
    public static IEnumerable<Requirement> ToClose(CaseFacts facts) => [];
}
