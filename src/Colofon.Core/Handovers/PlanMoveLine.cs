using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>What one move did to one task.</summary>
public sealed class PlanMoveLine : IOwned
{
    private PlanMoveLine() { }

    public PlanMoveLine(PlanMove move, PlanTaskId task, DateOnly? before, DateOnly? after) =>
        (WorkspaceId, MoveId, TaskId, Before, After) = (move.WorkspaceId, move.Id, task, before, after);

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public PlanMoveId MoveId { get; private set; }

    /// <summary>The task may have been taken out of the plan since.</summary>
    [Internal]
    public PlanTaskId TaskId { get; private set; }

    [Internal]
    public DateOnly? Before { get; private set; }

    [Internal]
    public DateOnly? After { get; private set; }
}
