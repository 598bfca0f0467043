using System.Text.Json;

namespace Colofon.Demo;

/// <summary>The people and habits of the example studio, all invented, as <c>Demo/studio.json</c> tells them.</summary>
internal sealed record DemoScript(
    Dictionary<string, string> Workspace,
    string Own,
    int Weeks,
    IReadOnlyList<DemoCharacter> Characters,
    IReadOnlyList<DemoList> Lists,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Tasks
)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    public static DemoScript Read()
    {
        using var stream = typeof(DemoScript).Assembly.GetManifestResourceStream("Demo/studio.json")!;
        return JsonSerializer.Deserialize<DemoScript>(stream, Reading)!;
    }
}
