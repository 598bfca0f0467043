namespace Colofon.Closures;

/// <summary>The signed paper that a sealed file carries.</summary>
internal sealed record EvidencePaper(string FileName, string MediaType, string Sha256);
