namespace Colofon.Closures;

/// <summary>Fingerprints as they are compared by eye: in groups of four.</summary>
public static class Fingerprints
{
    public static string Grouped(string fingerprint) => string.Join(' ', fingerprint.Chunk(4).Select(group => new string(group)));
}
