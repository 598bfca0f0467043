using System.Text.Json;
using Colofon.Signals;

namespace Colofon.Demo;

/// <summary>The facts of the example, as <c>Demo/notes.json</c> tells them.</summary>
internal sealed record DemoNotes(string Who, string Kind, int DaysAgo, int Severity, string Text)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    public FactKind FactKind => Enum.Parse<FactKind>(Kind);

    public static IReadOnlyList<DemoNotes> Read()
    {
        using var stream = typeof(DemoNotes).Assembly.GetManifestResourceStream("Demo/notes.json")!;
        return JsonSerializer.Deserialize<List<DemoNotes>>(stream, Reading)!;
    }
}
