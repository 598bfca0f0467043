using Colofon.Relationships;

namespace Colofon.Signals;

/// <summary>One relationship in the list; without a reading nobody has looked yet.</summary>
public sealed record PortfolioLine(RelationshipId Id, string Name, CounterpartKind Kind, Health? Health)
{
    public HealthReading? Reading { get; } = Health is null ? null : HealthJson.Read(Health.Reading);
}
