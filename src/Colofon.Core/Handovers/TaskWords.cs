namespace Colofon.Handovers;

/// <summary>What a task says, as a person or a checklist writes it.</summary>
public sealed record TaskWords
{
    public required string Title { get; init; }

    /// <summary>What the other side reads; needed when they may see it.</summary>
    public string? SharedTitle { get; init; }

    public PlanAudience Audience { get; init; }

    public PlanPhase Phase { get; init; } = PlanPhase.HandingOver;

    public PlanAnchor Anchor { get; init; } = PlanAnchor.End;

    /// <summary>Working days from the anchor; before it when negative.</summary>
    public int Offset { get; init; }

    public PlanOwner Owner { get; init; }

    /// <summary>Who helps, if it takes two.</summary>
    public PlanOwner? Helper { get; init; }

    public Guid? Assignee { get; init; }

    public TaskGate Gate { get; init; }

    /// <summary>What will show that it was done.</summary>
    public string? EvidenceWanted { get; init; }

    /// <summary>A day that somebody named: it no longer counts from anything.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The task that comes before it.</summary>
    public PlanTaskId? After { get; init; }
}
