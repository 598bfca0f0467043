namespace Colofon.Closures;

/// <summary>A signed paper without its bytes.</summary>
public sealed record PaperOnFile(SignedPaperId Id, FrozenActId ActId, string FileName, int Size, string Sha256, DateTimeOffset UploadedAt);
