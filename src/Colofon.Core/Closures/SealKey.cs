using System.Security.Cryptography;
using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>The key a workspace seals its acts with. Its public half travels in each of them.</summary>
public sealed class SealKey : IOwned
{
    private SealKey() { }

    public SealKey(WorkspaceId workspace, int number, DateTimeOffset now)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        (WorkspaceId, Number, MadeAt) = (workspace, number, now);
        (Private, Public) = (pair.ExportPkcs8PrivateKey(), pair.ExportSubjectPublicKeyInfo());
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public int Number { get; private set; }

    [Secret]
    public byte[] Private { get; private set; } = [];

    [ClientVisible]
    public byte[] Public { get; private set; } = [];

    [Internal]
    public DateTimeOffset MadeAt { get; private set; }

    public string Fingerprint => FingerprintOf(Public);

    /// <summary>SHA-256 of the public key, to be compared by eye.</summary>
    public static string FingerprintOf(ReadOnlySpan<byte> key) => Convert.ToHexStringLower(SHA256.HashData(key));

    public byte[] Sign(ReadOnlySpan<byte> bytes)
    {
        using var pair = ECDsa.Create();
        pair.ImportPkcs8PrivateKey(Private, out _);
        return pair.SignData(bytes, HashAlgorithmName.SHA256);
    }
}
