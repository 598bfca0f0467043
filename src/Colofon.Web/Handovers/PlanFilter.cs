using Colofon.Handovers;
using Colofon.Offboardings;
using Colofon.Web.Offboardings;

namespace Colofon.Web.Handovers;

/// <summary>Which tasks of a plan are shown.</summary>
/// <param name="State">open, overdue, done or skipped; none shows all.</param>
public sealed record PlanFilter(PlanOwner? Owner, PlanAudience? Audience, string? State)
{
    public static PlanFilter None { get; } = new(null, null, null);

    public static IReadOnlyList<string> States { get; } = ["open", "overdue", "done", "skipped"];

    public bool IsNone => this == None;

    public static PlanFilter Read(string? owner, string? audience, string? state) =>
        new(Choice<PlanOwner>(owner), Choice<PlanAudience>(audience), state is not null && States.Contains(state) ? state : null);

    public bool Shows(PlanTask task, DateOnly today) =>
        (Owner is null || task.Owner == Owner || task.Helper == Owner)
        && (Audience is null || task.Audience == Audience)
        && State switch
        {
            "open" => task.IsOpen,
            "overdue" => task.IsOverdue(today),
            "done" => task.IsDone,
            "skipped" => task.IsSkipped,
            _ => true,
        };

    public string Href(OffboardingId id, params IEnumerable<(string Name, string Value)> more)
    {
        var pairs = new (string Name, string? Value)[] { ("owner", Owner?.ToString()), ("audience", Audience?.ToString()), ("state", State) };
        var query = pairs.Where(pair => pair.Value is not null).Select(pair => (pair.Name, pair.Value!)).Concat(more).Select(pair => $"{pair.Item1}={pair.Item2}");
        return Cases.Href(id, "handover") + (string.Join('&', query) is { Length: > 0 } asked ? "?" + asked : "");
    }

    private static TChoice? Choice<TChoice>(string? name)
        where TChoice : struct, Enum => Enum.GetNames<TChoice>().Contains(name) ? Enum.Parse<TChoice>(name!) : null;
}
