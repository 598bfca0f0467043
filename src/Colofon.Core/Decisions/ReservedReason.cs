using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Decisions;

/// <summary>Why we end it, for ourselves alone. Nothing that leaves may carry it.</summary>
public sealed class ReservedReason : IOwned
{
    private ReservedReason() { }

    public ReservedReason(Offboarding offboarding, string text, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<ReasonId>();
        OffboardingId = offboarding.Id;
        (Text, WrittenBy, WrittenAt) = (text.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public ReasonId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Private]
    public string Text { get; private set; } = "";

    [Internal]
    public Guid? WrittenBy { get; private set; }

    [Internal]
    public DateTimeOffset WrittenAt { get; private set; }

    [Internal]
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}
