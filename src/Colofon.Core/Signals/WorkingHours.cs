using Colofon.Language;

namespace Colofon.Signals;

/// <summary>When we are open, per weekday, in local time: "lu-vi 9:00-14:00,16:00-19:00" or "mon-fri 09:00-18:00".</summary>
public sealed class WorkingHours : IEquatable<WorkingHours>
{
    private static readonly DayOfWeek[] Days =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday,
        DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    private readonly OpenInterval[][] week;

    private WorkingHours(IEnumerable<List<OpenInterval>> week) => this.week = [.. week.Select(Merge)];

    /// <summary>Monday to Friday from nine to six.</summary>
    public static WorkingHours Usual { get; } = TryParse("mon-fri 09:00-18:00")!;

    public IReadOnlyList<OpenInterval> this[DayOfWeek day] => week[(int)day];

    /// <summary>Spanish or English weekdays, one or more stretches a day, parts set apart by a semicolon; null otherwise.</summary>
    public static WorkingHours? TryParse(string? text) =>
        text is not null && WorkingHoursReader.Read(text) is { } read ? new WorkingHours(read) : null;

    /// <summary>The opening minute is inside, the closing one outside.</summary>
    public bool Contains(DayOfWeek day, TimeOnly time) => week[(int)day].Any(open => open.Contains(time));

    public string Format(Speech speech)
    {
        List<string> parts = [];
        for (var first = 0; first < 7; first++)
        {
            var last = LastLike(first);
            if (this[Days[first]].Count > 0)
                parts.Add($"{Range(first, last, speech)} {string.Join(',', this[Days[first]])}");
            first = last;
        }
        return string.Join("; ", parts);
    }

    /// <summary>The form that is stored; it reads back to the same hours.</summary>
    public override string ToString() => Format(Speech.En);

    public bool Equals(WorkingHours? other) =>
        other is not null && week.Zip(other.week).All(pair => pair.First.SequenceEqual(pair.Second));

    public override bool Equals(object? obj) => Equals(obj as WorkingHours);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private int LastLike(int first)
    {
        var last = first;
        while (last < 6 && this[Days[last + 1]].SequenceEqual(this[Days[first]]))
            last++;
        return last;
    }

    private static string Range(int first, int last, Speech speech) =>
        first == last
            ? WeekdayNames.Short(Days[first], speech)
            : $"{WeekdayNames.Short(Days[first], speech)}-{WeekdayNames.Short(Days[last], speech)}";

    private static OpenInterval[] Merge(List<OpenInterval> day)
    {
        List<OpenInterval> merged = [];
        foreach (var open in day.OrderBy(open => open.From))
        {
            if (merged.Count > 0 && open.From <= merged[^1].To)
                merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, open.To) };
            else
                merged.Add(open);
        }
        return [.. merged];
    }
}
