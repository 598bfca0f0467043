using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Mail;

/// <summary>The exact bytes that were let out, and their hash: what was said can always be shown again.</summary>
public sealed class ReleasedCopy : IOwned
{
    private ReleasedCopy() { }

    public ReleasedCopy(Offboarding offboarding, Outbound outbound, string? why, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<OutboundId>();
        OffboardingId = offboarding.Id;
        (PublicId, Way, FileName, MediaType) = (outbound.PublicId, outbound.Way.Code, outbound.FileName, outbound.Way.MediaType);
        (Bytes, Sha256) = (outbound.Bytes, outbound.Sha256);
        (Why, ReleasedBy, ReleasedAt) = (why?.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public OutboundId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    /// <summary>letter-pdf, letter-eml…: one of the ways out that are listed.</summary>
    [Internal]
    public string Way { get; private set; } = "";

    [ClientVisible]
    public string FileName { get; private set; } = "";

    [ClientVisible]
    public string MediaType { get; private set; } = "";

    [ClientVisible]
    public byte[] Bytes { get; private set; } = [];

    [Internal]
    public string Sha256 { get; private set; } = "";

    /// <summary>Why it left although something was to be reconsidered.</summary>
    [Private]
    public string? Why { get; private set; }

    [Internal]
    public Guid? ReleasedBy { get; private set; }

    [Internal]
    public DateTimeOffset ReleasedAt { get; private set; }
}
