using Colofon.Accounts;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Guests.Exchange;

/// <summary>A file that we put on the portal. Its bytes are those of the copy that was let out; that it was taken back is a <see cref="GivenFileEnd"/>.</summary>
public sealed class GivenFile : IOwned
{
    private GivenFile() { }

    internal GivenFile(ReleasedCopy copy, GivenTo to, string? note, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = copy.WorkspaceId;
        Id = Key.New<GivenFileId>();
        PublicId = PublicId.New();
        (OffboardingId, CopyId, To, Note) = (copy.OffboardingId, copy.Id, to, note);
        (FileName, Size, Sha256) = (copy.FileName, copy.Bytes.Length, copy.Sha256);
        (GivenBy, GivenAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public GivenFileId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public OutboundId CopyId { get; private set; }

    [ClientVisible]
    public GivenTo To { get; private set; }

    [ClientVisible]
    public string FileName { get; private set; } = "";

    [ClientVisible]
    public int Size { get; private set; }

    [ClientVisible]
    public string Sha256 { get; private set; } = "";

    [ClientVisible]
    public string? Note { get; private set; }

    [Internal]
    public Guid? GivenBy { get; private set; }

    [ClientVisible]
    public DateTimeOffset GivenAt { get; private set; }
}
