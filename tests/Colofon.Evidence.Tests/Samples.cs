namespace Colofon.Evidence.Tests;

/// <summary>The folder of real samples, when COLOFON_SAMPLES names one. They are other people's mail and never part of this repository.</summary>
internal static class Samples
{
    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("COLOFON_SAMPLES") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public static IEnumerable<string> Files(string under, string pattern) =>
        Folder is null ? [] : Directory.EnumerateFiles(Path.Combine(Folder, under), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
