using System.Text.Json;

namespace Colofon.Evidence.Data;

/// <summary>The words the readers know, kept as JSON beside this file.</summary>
internal static class EmbeddedData
{
    public static T Load<T>(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream("Colofon.Evidence.Data." + name)
            ?? throw new InvalidOperationException(name);
        return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web) ?? throw new InvalidOperationException(name);
    }
}
