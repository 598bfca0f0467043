using System.Reflection;
using System.Text.Json;

namespace Colofon.Calendars;

/// <summary>Opens the data files that travel inside this library, by their path in the project.</summary>
internal static class EmbeddedData
{
    private static readonly Assembly Home = typeof(EmbeddedData).Assembly;

    public static IEnumerable<string> Names(string beginning) =>
        Home.GetManifestResourceNames().Where(name => name.StartsWith(beginning, StringComparison.Ordinal));

    public static JsonDocument Open(string name)
    {
        using var stream = Stream(name);
        return JsonDocument.Parse(stream);
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Stream(name));
        return reader.ReadToEnd();
    }

    private static Stream Stream(string name) =>
        Home.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The data file '{name}' is not in the library.");
}
