using System.Collections.Frozen;
using System.Text.Json;

namespace Colofon.Imports.Proposals;

internal static class EmbeddedJson
{
    public static JsonDocument Open(string path)
    {
        using var stream = typeof(EmbeddedJson).Assembly.GetManifestResourceStream(path) ?? throw new InvalidOperationException($"{path} is not embedded.");
        return JsonDocument.Parse(stream);
    }

    public static FrozenSet<string> Set(JsonDocument data, string name) =>
        data.RootElement.GetProperty(name).EnumerateArray().Select(word => word.GetString()!).ToFrozenSet(StringComparer.Ordinal);
}
