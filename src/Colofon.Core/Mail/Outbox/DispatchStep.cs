using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Mail.Outbox;

/// <summary>One turn of a message: where it came to, who made it so, and what the server said.</summary>
public sealed class DispatchStep : IOwned
{
    private DispatchStep() { }

    internal DispatchStep(Dispatch dispatch, Guid? by, string? answer, DateTimeOffset now)
    {
        WorkspaceId = dispatch.WorkspaceId;
        Id = Key.New<DispatchStepId>();
        DispatchId = dispatch.Id;
        (Number, State, Fault, DueAt) = (dispatch.Turns, dispatch.State, dispatch.Fault, dispatch.DueAt);
        (Answer, By, At) = (answer, by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DispatchStepId Id { get; private set; }

    [Internal]
    public DispatchId DispatchId { get; private set; }

    [Internal]
    public int Number { get; private set; }

    [Internal]
    public DispatchState State { get; private set; }

    [Internal]
    public string? Fault { get; private set; }

    /// <summary>The server's own words.</summary>
    [Internal]
    public string? Answer { get; private set; }

    [Internal]
    public DateTimeOffset DueAt { get; private set; }

    [Internal]
    public Guid? By { get; private set; }

    [Internal]
    public DateTimeOffset At { get; private set; }
}
