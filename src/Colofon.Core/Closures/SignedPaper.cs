using System.Security.Cryptography;
using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>The copy of a paper that they signed by hand, as it was uploaded. It is only ever handed back as a download.</summary>
public sealed class SignedPaper : IOwned
{
    private SignedPaper() { }

    public SignedPaper(FrozenAct act, PaperFile file, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = act.WorkspaceId;
        Id = Key.New<SignedPaperId>();
        (OffboardingId, ActId) = (act.OffboardingId, act.Id);
        (FileName, MediaType, Bytes, Size) = (file.Name, file.Kind.MediaType, file.Bytes, file.Bytes.Length);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes));
        (UploadedBy, UploadedAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public SignedPaperId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public FrozenActId ActId { get; private set; }

    [ClientVisible]
    public string FileName { get; private set; } = "";

    [ClientVisible]
    public string MediaType { get; private set; } = "";

    [ClientVisible]
    public byte[] Bytes { get; private set; } = [];

    [ClientVisible]
    public int Size { get; private set; }

    [ClientVisible]
    public string Sha256 { get; private set; } = "";

    [Internal]
    public Guid? UploadedBy { get; private set; }

    [Internal]
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>The bytes are those that were uploaded.</summary>
    public bool IsWhole => Sha256 == Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
