using Colofon.Accounts;
using Colofon.Documents;
using Colofon.Mail.Smtp;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Mail.Outbox;

/// <summary>One released message on its way to one person. Each turn it takes is a <see cref="DispatchStep"/>.</summary>
public sealed class Dispatch : IOwned, IVersioned
{
    private Dispatch() { }

    internal Dispatch(ReleasedCopy copy, MailboxAddress from, MailboxAddress to, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = copy.WorkspaceId;
        Id = Key.New<DispatchId>();
        (PublicId, OffboardingId, CopyId, Way) = (copy.PublicId, copy.OffboardingId, copy.Id, copy.Way);
        (Sender, Recipient, RecipientName) = (from.Address, to.Address, to.Name);
        (QueuedBy, QueuedAt, DueAt) = (by, now, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DispatchId Id { get; private set; }

    /// <summary>The same as its copy's: what stands in the Message-ID, whenever and however often it is sent.</summary>
    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public OutboundId CopyId { get; private set; }

    /// <summary>Code of its way out.</summary>
    [Internal]
    public string Way { get; private set; } = "";

    [ClientVisible]
    public string Sender { get; private set; } = "";

    [ClientVisible]
    public string Recipient { get; private set; } = "";

    [ClientVisible]
    public string RecipientName { get; private set; } = "";

    [Internal]
    public DispatchState State { get; private set; }

    /// <summary>When it leaves, or is tried again.</summary>
    [Internal]
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>How often it was tried since a person last asked for it.</summary>
    [Internal]
    public int Attempts { get; private set; }

    /// <summary>How often nobody could say what became of it.</summary>
    [Internal]
    public int Doubts { get; private set; }

    /// <summary>How many turns it has taken.</summary>
    [Internal]
    public int Turns { get; private set; }

    /// <summary>Why it is where it is: <c>mail.fault.CODE</c> in the texts.</summary>
    [Internal]
    public string? Fault { get; private set; }

    [Internal]
    public Guid? QueuedBy { get; private set; }

    [Internal]
    public DateTimeOffset QueuedAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public string MessageId => $"<{PublicId}@{Sender[(Sender.IndexOf('@') + 1)..]}>";

    public bool CanBeUndone => State == DispatchState.Held;

    public bool CanBeSentAgain => State is DispatchState.Failed or DispatchState.Unknown;

    /// <summary>A person has to look at it.</summary>
    public bool AsksPerson => CanBeSentAgain;

    public bool IsOnItsWay => State is DispatchState.Held or DispatchState.Waiting or DispatchState.Sending;

    public bool IsDue(DateTimeOffset now) => State is DispatchState.Held or DispatchState.Waiting && DueAt <= now;

    public DispatchStep Hold(TimeSpan time, DateTimeOffset now) => Turn(DispatchState.Held, QueuedBy, now, due: now + time);

    public DispatchStep Queue(DateTimeOffset now) => Turn(DispatchState.Waiting, QueuedBy, now, due: now);

    public DispatchStep Undo(Guid? by, DateTimeOffset now) => Turn(DispatchState.Undone, by, now);

    /// <summary>A node begins to hand it over. Whoever began before and is gone left a doubt.</summary>
    internal DispatchStep Take(DateTimeOffset now)
    {
        Attempts++;
        return Turn(DispatchState.Sending, null, now);
    }

    internal DispatchStep Stop(string why, DateTimeOffset now) => Turn(DispatchState.Stopped, null, now, why);

    /// <summary>It may have left from elsewhere: a person says what became of it.</summary>
    internal DispatchStep Question(string why, DateTimeOffset now) => Turn(DispatchState.Unknown, null, now, why);

    /// <summary>Takes what came of one try: it is there, or to be tried again, or a person has to know.</summary>
    internal DispatchStep Settle(Carriage carriage, bool isNotice, DateTimeOffset now) =>
        carriage.End switch
        {
            CarriageEnd.Taken => Turn(DispatchState.Sent, null, now, answer: carriage.Answer),
            CarriageEnd.Doubtful => Doubt(carriage, isNotice, now),
            CarriageEnd.Later when Patience.After(Attempts) is { } pause => Turn(DispatchState.Waiting, null, now, carriage.Code, carriage.Answer, now + pause),
            _ => Turn(DispatchState.Failed, null, now, carriage.Code, carriage.Answer),
        };

    public DispatchStep SendAgain(Guid? by, DateTimeOffset now)
    {
        (Attempts, Doubts) = (0, 0);
        return Turn(DispatchState.Waiting, by, now, due: now);
    }

    public DispatchStep Confirm(Guid? by, DateTimeOffset now) => Turn(DispatchState.Arrived, by, now);

    // A message may come twice, with the same Message-ID; a notice that ends something may not.
    private DispatchStep Doubt(Carriage carriage, bool isNotice, DateTimeOffset now) =>
        ++Doubts == 1 && !isNotice
            ? Turn(DispatchState.Waiting, null, now, carriage.Code, carriage.Answer, now + Patience.Shortest)
            : Turn(DispatchState.Unknown, null, now, carriage.Code, carriage.Answer);

    private DispatchStep Turn(DispatchState to, Guid? by, DateTimeOffset now, string? fault = null, string? answer = null, DateTimeOffset? due = null)
    {
        (State, Fault, DueAt, Turns) = (to, fault, due ?? DueAt, Turns + 1);
        return new DispatchStep(this, by, answer, now);
    }
}
