using System.Text.Json;

namespace Colofon.Demo;

/// <summary>The words of the big example studio, all invented, as <c>Demo/crowd.json</c> tells them.</summary>
internal sealed record CrowdScript(
    Dictionary<string, string> Workspace,
    string Own,
    IReadOnlyList<string> Trades,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<string> Projects
)
{
    public static CrowdScript Read()
    {
        using var stream = typeof(CrowdScript).Assembly.GetManifestResourceStream("Demo/crowd.json")!;
        return JsonSerializer.Deserialize<CrowdScript>(stream, JsonSerializerOptions.Web)!;
    }
}
