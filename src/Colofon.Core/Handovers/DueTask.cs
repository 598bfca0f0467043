using Colofon.Offboardings;

namespace Colofon.Handovers;

/// <summary>A task that is due, and of which case.</summary>
public sealed record DueTask(OffboardingId Case, string Name, PlanTask Task);
