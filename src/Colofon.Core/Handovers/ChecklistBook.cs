using System.Collections.Frozen;
using Colofon.Calendars;
using Colofon.Offboardings;

namespace Colofon.Handovers;

/// <summary>Every checklist there is. A new one is a new file in <c>Handovers/Checklists</c>, no code.</summary>
public static class ChecklistBook
{
    private const string Files = "Handovers/Checklists/";

    public static IReadOnlyList<Checklist> All { get; } = [.. EmbeddedData.Names(Files).Order(StringComparer.Ordinal).Select(ChecklistReader.Read)];

    private static readonly FrozenDictionary<string, ChecklistTask> Tasks = All.SelectMany(list => list.Tasks).ToFrozenDictionary(task => task.Code, StringComparer.Ordinal);

    public static Checklist? Find(string? id) => All.FirstOrDefault(list => list.Id == id);

    public static ChecklistTask? Task(string? code) => code is null ? null : Tasks.GetValueOrDefault(code);

    /// <summary>The checklists for this side and this direction; the one that fits best on top, overlays after them.</summary>
    public static IReadOnlyList<Checklist> For(CaseFile file) =>
        [
            .. All.Where(list => list.Fits(file.Relationship.Kind, file.Offboarding.Direction))
                .OrderBy(list => list.IsOverlay)
                .ThenByDescending(list => IsProposed(list, file))
                .ThenBy(list => list.Directions.Count)
                .ThenBy(list => list.Id, StringComparer.Ordinal),
        ];

    /// <summary>Whether an overlay was made for cases like this one.</summary>
    public static bool IsProposed(Checklist list, CaseFile file) =>
        list.Suits.Any(what =>
            what.Equals(file.Offboarding.Direction.ToString(), StringComparison.OrdinalIgnoreCase)
            || what.Replace("-", "").Equals(file.Door?.Door.ToString(), StringComparison.OrdinalIgnoreCase)
        );
}
