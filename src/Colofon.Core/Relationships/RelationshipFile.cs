using Colofon.Signals;

namespace Colofon.Relationships;

/// <summary>Everything the relationship's page tells of it.</summary>
public sealed record RelationshipFile(Relationship Relationship, HealthReading? Reading, DateOnly Today)
{
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ToldFact> Facts { get; init; }

    public int FactsPage { get; init; } = 1;

    public bool HasOlderFacts { get; init; }

    /// <summary>The weeks of the last twelve months, oldest first.</summary>
    public required IReadOnlyList<Tally> Weeks { get; init; }

    public required string Currency { get; init; }
}
