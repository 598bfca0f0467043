using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Mail;

/// <summary>The exact bytes that were let out, and their hash: what was said can always be shown again.</summary>
public sealed class ReleasedCopy : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public OutboundId Id { get; init; } = Key.New<OutboundId>();

    [Public]
    public PublicId PublicId { get; init; } = PublicId.New();

    [Internal]
    public OffboardingId OffboardingId { get; init; }

    /// <summary>letter-pdf, letter-eml…: one of the ways out that are listed.</summary>
    [Internal]
    public required string Way { get; init; }

    [ClientVisible]
    public required string FileName { get; init; }

    [ClientVisible]
    public required string MediaType { get; init; }

    [ClientVisible]
    public required byte[] Bytes { get; init; }

    [Internal]
    public required string Sha256 { get; init; }

    /// <summary>Why it left although something was to be reconsidered.</summary>
    [Private]
    public string? Why { get; init; }

    [Internal]
    public Guid? ReleasedBy { get; init; }

    [Internal]
    public DateTimeOffset ReleasedAt { get; init; }
}
