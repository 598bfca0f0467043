using Colofon.Accounts;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>
/// The closing act as it is offered for signing: its words do not change any more, and its hash says so. It is made of
/// something the guard let out. Another version takes its place and leaves its signatures behind.
/// </summary>
public sealed class FrozenAct : IOwned, IVersioned
{
    private FrozenAct() { }

    public FrozenAct(Offboarding offboarding, ClosingAct act, Outbound outbound, int number, DateTimeOffset offeredUntil, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<FrozenActId>();
        OffboardingId = offboarding.Id;
        (PublicId, CasePublicId) = (outbound.PublicId, offboarding.PublicId);
        (Number, Speech, Title, Body) = (number, act.Speech, act.Title, act.Body);
        (OfferedUntil, FrozenBy, FrozenAt) = (offeredUntil, by, now);
        Sha256 = ActBytes.Of(this).Hash;
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public FrozenActId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Public]
    public PublicId CasePublicId { get; private set; }

    /// <summary>1 for the first version of the case that was frozen.</summary>
    [ClientVisible]
    public int Number { get; private set; }

    [ClientVisible]
    public Speech Speech { get; private set; }

    [ClientVisible]
    public string Title { get; private set; } = "";

    [ClientVisible]
    public string Body { get; private set; } = "";

    /// <summary>Of <see cref="ActBytes"/>: what whoever signs has seen.</summary>
    [ClientVisible]
    public string Sha256 { get; private set; } = "";

    [ClientVisible]
    public DateTimeOffset FrozenAt { get; private set; }

    [Internal]
    public Guid? FrozenBy { get; private set; }

    /// <summary>The first moment at which it can no longer be signed.</summary>
    [ClientVisible]
    public DateTimeOffset OfferedUntil { get; private set; }

    [ClientVisible]
    public DateTimeOffset? WithdrawnAt { get; private set; }

    [Internal]
    public Guid? WithdrawnBy { get; private set; }

    /// <summary>The copy that was sealed when both had signed.</summary>
    [Internal]
    public OutboundId? SealedAs { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public bool IsWithdrawn => WithdrawnAt is not null;

    public bool IsExpired(DateTimeOffset now) => now >= OfferedUntil;

    public void Seal(ReleasedCopy copy) => SealedAs ??= copy.Id;

    /// <summary>Takes it back: nobody can sign it any more, and what was signed of it no longer counts.</summary>
    public void Withdraw(Guid? by, DateTimeOffset now)
    {
        if (!IsWithdrawn)
            (WithdrawnBy, WithdrawnAt) = (by, now);
    }
}
