namespace Colofon.Offboardings;

/// <summary>The case that is open now; <paramref name="WasOpen"/> when somebody had opened it before.</summary>
public sealed record OpenOutcome(OffboardingId Id, bool WasOpen);
