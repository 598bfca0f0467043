using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Handovers;

/// <summary>A checklist as its file says it. An overlay is laid over another: it adds, takes out, or halves the time.</summary>
public sealed record Checklist
{
    public required string Id { get; init; }

    public required Wording Name { get; init; }

    public required Wording About { get; init; }

    public required IReadOnlyList<CounterpartKind> Counterparts { get; init; }

    public required IReadOnlyList<EndDirection> Directions { get; init; }

    public required IReadOnlyList<ChecklistTask> Tasks { get; init; }

    public bool IsOverlay { get; init; }

    /// <summary>Tags of the tasks it takes out.</summary>
    public IReadOnlyList<string> Drops { get; init; } = [];

    public bool Halves { get; init; }

    /// <summary>What a case has to be for it to be proposed: a direction or a door.</summary>
    public IReadOnlyList<string> Suits { get; init; } = [];

    public bool Fits(CounterpartKind kind, EndDirection direction) => Counterparts.Contains(kind) && Directions.Contains(direction);
}
