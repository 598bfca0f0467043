namespace Colofon.Guests.Exchange;

/// <summary>A file that a guest left, without its bytes.</summary>
public sealed record LeftOnFile(LeftFileId Id, string ByName, string FileName, int Size, string Sha256, string? Note, DateTimeOffset LeftAt);
