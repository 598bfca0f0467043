namespace Colofon.Imports.Files;

/// <summary>A file that waits in the folder under a random name.</summary>
public sealed record StoredFile(string Name, long Bytes);
