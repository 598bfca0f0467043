using System.Text.Json;
using Colofon.Calendars;
using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Handovers;

/// <summary>Reads a checklist's file.</summary>
internal static class ChecklistReader
{
    public static Checklist Read(string file)
    {
        using var data = EmbeddedData.Open(file);
        var root = data.RootElement;
        return new Checklist
        {
            Id = Path.GetFileNameWithoutExtension(file),
            Name = Words(root, "name")!,
            About = Words(root, "about")!,
            Counterparts = [.. Names(root, "counterparts").Select(Choice<CounterpartKind>)],
            Directions = [.. Names(root, "directions").Select(Choice<EndDirection>)],
            IsOverlay = Is(root, "overlay"),
            Drops = [.. Names(root, "drops")],
            Halves = Is(root, "halves"),
            Suits = [.. Names(root, "suits")],
            Tasks = [.. root.GetProperty("tasks").EnumerateArray().Select(Task)],
        };
    }

    private static ChecklistTask Task(JsonElement task) =>
        new()
        {
            Code = task.GetProperty("id").GetString()!,
            Phase = Choice<PlanPhase>(task.GetProperty("phase").GetString()!),
            Anchor = Choice<PlanAnchor>(task.GetProperty("from").GetString()!),
            Offset = task.GetProperty("days").GetInt32(),
            Owners = [.. Names(task, "owners").Select(Choice<PlanOwner>)],
            Title = new Wording(task.GetProperty("es").GetString()!, task.GetProperty("en").GetString()!),
            Audience = Text(task, "audience") is { } audience ? Choice<PlanAudience>(audience) : PlanAudience.Team,
            Shared = Words(task, "shared"),
            Gate = Text(task, "gate") is { } gate ? Choice<TaskGate>(gate) : TaskGate.None,
            Evidence = Words(task, "evidence"),
            After = Text(task, "after"),
            Tag = Text(task, "tag"),
        };

    private static Wording? Words(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var words) ? new Wording(words.GetProperty("es").GetString()!, words.GetProperty("en").GetString()!) : null;

    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static bool Is(JsonElement owner, string name) => owner.TryGetProperty(name, out var flag) && flag.GetBoolean();

    private static IEnumerable<string> Names(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(one => one.GetString()!).ToList() : [];

    private static TChoice Choice<TChoice>(string name)
        where TChoice : struct, Enum => Enum.Parse<TChoice>(name, ignoreCase: true);
}
