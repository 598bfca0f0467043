using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Journal;

/// <summary>One link of a workspace's chain: what happened, over a salted hash of what was said of it.</summary>
public sealed class JournalEntry : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public long Sequence { get; init; }

    [Internal]
    public DateTimeOffset At { get; init; }

    [Internal]
    public Guid? ActorId { get; init; }

    [Internal]
    public required string Code { get; init; }

    [Internal]
    public required string SubjectKind { get; init; }

    [Internal]
    public Guid SubjectId { get; init; }

    [Internal]
    public OffboardingId? CaseId { get; init; }

    [Secret]
    public required string PayloadHash { get; init; }

    [Secret]
    public required string PreviousHash { get; init; }

    [Secret]
    public required string Hash { get; init; }

    internal JournalEntry Sealed() =>
        new()
        {
            WorkspaceId = WorkspaceId,
            Sequence = Sequence,
            At = At,
            ActorId = ActorId,
            Code = Code,
            SubjectKind = SubjectKind,
            SubjectId = SubjectId,
            CaseId = CaseId,
            PayloadHash = PayloadHash,
            PreviousHash = PreviousHash,
            Hash = JournalChain.Hash(this),
        };
}
