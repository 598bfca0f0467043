using System.Security.Cryptography;
using System.Text;

namespace Colofon.Closures;

/// <summary>
/// Tells whether a sealed act is what it was when it was sealed, with nothing but the file: the seal over all its bytes,
/// then the act's own hash, the chain of signatures, and the signed paper.
/// </summary>
internal static class EvidenceVerifier
{
    /// <param name="fingerprint">The fingerprint known from elsewhere, if any: without it the file only vouches for itself.</param>
    public static EvidenceVerdict Verify(byte[] file, string? fingerprint = null)
    {
        if (SealLayout.Find(file) is not { } layout)
            return new(null, "no-seal");
        var evidence = EvidenceRecord.Read(file.AsSpan(layout.Evidence, layout.EvidenceLength));
        if (evidence is null)
            return new(null, "unreadable");
        return new(evidence, Faults(file, layout, evidence, fingerprint).FirstOrDefault());
    }

    private static IEnumerable<string> Faults(byte[] file, SealLayout layout, EvidenceRecord evidence, string? fingerprint)
    {
        if (SealKey.FingerprintOf(evidence.Key.Public) != evidence.Key.Fingerprint)
            yield return "key";
        if (!IsSealed(file, layout, evidence.Key.Public))
            yield return "seal";
        if (fingerprint is not null && Bare(fingerprint) != evidence.Key.Fingerprint)
            yield return "fingerprint";
        if (evidence.Act.Counted() != evidence.Act.Sha256)
            yield return "act";
        if (!IsChained(evidence))
            yield return "chain";
        if (evidence.Paper is { } paper && Convert.ToHexStringLower(SHA256.HashData(file.AsSpan(layout.Paper, layout.PaperLength))) != paper.Sha256)
            yield return "paper";
    }

    private static bool IsSealed(byte[] file, SealLayout layout, byte[] key)
    {
        var seal = Encoding.ASCII.GetString(file, layout.Seal, SealLayout.SealLength);
        if (!seal.All(char.IsAsciiHexDigitLower))
            return false;
        var blank = (byte[])file.Clone();
        blank.AsSpan(layout.Seal, SealLayout.SealLength).Fill((byte)'0');
        try
        {
            using var pair = ECDsa.Create();
            pair.ImportSubjectPublicKeyInfo(key, out _);
            return pair.VerifyData(blank, Convert.FromHexString(seal), HashAlgorithmName.SHA256);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static bool IsChained(EvidenceRecord evidence)
    {
        var previous = evidence.Act.Sha256;
        foreach (var link in evidence.Signatures)
        {
            if (link.Previous != previous || link.ActSha256 != evidence.Act.Sha256 || link.Counted() != link.Hash)
                return false;
            previous = link.Hash;
        }
        return evidence.Signatures.Count > 0;
    }

    private static string Bare(string fingerprint) => new([.. fingerprint.Where(char.IsAsciiHexDigit).Select(char.ToLowerInvariant)]);
}
