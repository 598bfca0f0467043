namespace Colofon.Backups;

/// <summary>One file inside a backup, by its path in the data folder.</summary>
public sealed record BackedPart(string Path, long Bytes, string Sha256);
