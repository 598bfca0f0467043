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
        using var stream =
            Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file '{name}' is not in the library.");
        return JsonDocument.Parse(stream);
    }
}
