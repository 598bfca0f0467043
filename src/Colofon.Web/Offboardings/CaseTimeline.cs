using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Web.Look;

namespace Colofon.Web.Offboardings;

/// <summary>The key dates of a case on one line.</summary>
internal static class CaseTimeline
{
    public static IReadOnlyList<TimelinePoint> Of(CaseFile file, Texts texts)
    {
        var today = file.Today;
        var points = Dates(file).Where(date => date.Day is not null).Select(date => Point(date.Day!.Value, date.Name)).ToList();
        if (points.Count == 0)
            return [];
        return [.. points.Append(new TimelinePoint(today, Short(today), texts["timeline.today"], TimelineState.Now)).OrderBy(point => point.Date)];

        TimelinePoint Point(DateOnly day, string name) =>
            new(day, Short(day), texts["timeline." + name], day <= today ? TimelineState.Past : TimelineState.Future);

        string Short(DateOnly day) => day.ToString(day.Year == today.Year ? texts["date.short"] : texts["date.short-year"], texts.Speech.Culture());
    }

    private static IEnumerable<(DateOnly? Day, string Name)> Dates(CaseFile file)
    {
        var delivered = file.Deliveries.Count > 0 ? file.Deliveries[0].On : (DateOnly?)null;
        yield return (file.Offboarding.NewsOn, $"news.{file.Offboarding.Direction}");
        yield return (file.DecidedAt is { } at ? file.DayOf(at) : null, "decided");
        yield return (delivered, "told");
        yield return (delivered is null && file.Offboarding.Direction == EndDirection.Provider ? file.Plan?.ToldOn : null, "tell");
        yield return (file.Offboarding.EndsOn, "ends");
    }
}
