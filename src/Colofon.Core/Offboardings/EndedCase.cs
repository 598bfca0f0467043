using Colofon.Relationships;

namespace Colofon.Offboardings;

public sealed record EndedCase(OffboardingId Id, string Name, CounterpartKind Kind, EndDirection Direction, Stage Stage, DateOnly? EndsOn);
