using Colofon.Language;

namespace Colofon.Handovers;

/// <summary>One task as its checklist's file says it.</summary>
public sealed record ChecklistTask
{
    public required string Code { get; init; }

    public required PlanPhase Phase { get; init; }

    public required PlanAnchor Anchor { get; init; }

    public required int Offset { get; init; }

    public required IReadOnlyList<PlanOwner> Owners { get; init; }

    public required Wording Title { get; init; }

    public PlanAudience Audience { get; init; }

    /// <summary>What the other side reads, if they see it.</summary>
    public Wording? Shared { get; init; }

    public TaskGate Gate { get; init; }

    public Wording? Evidence { get; init; }

    /// <summary>Code of the task that comes before it.</summary>
    public string? After { get; init; }

    /// <summary>What kind of task it is, for the checklists that take such tasks out.</summary>
    public string? Tag { get; init; }

    /// <param name="ours">The language of the house.</param>
    /// <param name="theirs">The language of the other side.</param>
    public TaskWords Words(Speech ours, Speech theirs) =>
        new()
        {
            Title = Title.In(ours),
            SharedTitle = Shared?.In(theirs),
            Audience = Audience,
            Phase = Phase,
            Anchor = Anchor,
            Offset = Offset,
            Owner = Owners[0],
            Helper = Owners.Count > 1 ? Owners[1] : null,
            Gate = Gate,
            EvidenceWanted = Evidence?.In(ours),
        };
}
