using System.Reflection;

namespace Colofon.Tone;

/// <summary>The rules and word lists that travel inside this library.</summary>
internal static class Resources
{
    private static readonly Assembly Home = typeof(Resources).Assembly;

    public static IEnumerable<string> Names(string folder) =>
        Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Read(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' does not travel inside this library.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a word list without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string name) =>
        Read(name).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
}
