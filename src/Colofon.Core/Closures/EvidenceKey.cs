namespace Colofon.Closures;

/// <summary>The public half of the key a file was sealed with.</summary>
internal sealed record EvidenceKey(string Algorithm, byte[] Public, string Fingerprint);
