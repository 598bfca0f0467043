using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Guests.Exchange;

/// <summary>A file that a guest left for us, as it came. It is only ever handed back as a download.</summary>
public sealed class LeftFile : IOwned
{
    private LeftFile() { }

    internal LeftFile(Invitation invitation, Parcel parcel, string? note, DateTimeOffset now)
    {
        WorkspaceId = invitation.WorkspaceId;
        Id = Key.New<LeftFileId>();
        PublicId = PublicId.New();
        (OffboardingId, InvitationId, ByName) = (invitation.OffboardingId, invitation.Id, invitation.Called);
        (FileName, Size, Sha256, Bytes) = (parcel.Name, parcel.Bytes.Length, parcel.Sha256, parcel.Bytes);
        (Note, LeftAt) = (note, now);
    }

    /// <summary>How many one guest can leave.</summary>
    public const int MostOfGuest = 100;

    /// <summary>How much one guest can leave: two hundred megabytes.</summary>
    public const long MostBytesOfGuest = 200L * 1024 * 1024;

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public LeftFileId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public InvitationId InvitationId { get; private set; }

    [ClientVisible]
    public string ByName { get; private set; } = "";

    [ClientVisible]
    public string FileName { get; private set; } = "";

    [ClientVisible]
    public int Size { get; private set; }

    [ClientVisible]
    public string Sha256 { get; private set; } = "";

    [ClientVisible]
    public byte[] Bytes { get; private set; } = [];

    [ClientVisible]
    public string? Note { get; private set; }

    [ClientVisible]
    public DateTimeOffset LeftAt { get; private set; }

    /// <summary>The bytes are those that came.</summary>
    public bool IsWhole => Sha256 == Parcel.HashOf(Bytes);
}
