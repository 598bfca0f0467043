using Colofon.Offboardings;

namespace Colofon.Aftercare;

/// <summary>A task after the end that waits, for a list of the day.</summary>
public sealed record CareLine(OffboardingId OffboardingId, CareTaskId TaskId, string Name, CareKind Kind, DateOnly DueOn);
