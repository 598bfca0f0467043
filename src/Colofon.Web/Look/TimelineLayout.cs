namespace Colofon.Web.Look;

/// <summary>Spreads points by date, and puts labels that would touch on rows of their own.</summary>
internal static class TimelineLayout
{
    /// <summary>The narrowest width, in pixels, at which the drawn line is shown.</summary>
    private const double DesignWidth = 640;
    private const double CharacterWidth = 6.9;
    private const double Margin = 1.5;
    private const double SmallestStep = 3;

    public static IReadOnlyList<TimelineMark> Arrange(IReadOnlyList<TimelinePoint> points)
    {
        var sorted = points.OrderBy(point => point.Date).ToList();
        var places = Places(sorted);
        var rows = new List<double>();
        return [.. sorted.Select((point, i) => Mark(point, places[i], rows))];
    }

    private static List<double> Places(List<TimelinePoint> points)
    {
        var days = points.Count == 0 ? 0 : points[^1].Date.DayNumber - points[0].Date.DayNumber;
        var places = new List<double>();
        foreach (var point in points)
        {
            var wanted = days == 0 ? 0 : (point.Date.DayNumber - points[0].Date.DayNumber) * 100.0 / days;
            places.Add(places.Count == 0 ? 0 : Math.Max(wanted, places[^1] + SmallestStep));
        }

        var last = places.Count == 0 ? 0 : places[^1];
        var scale = (100 - (2 * Margin)) / Math.Max(last, days == 0 ? 100 : 1);
        return [.. places.Select(place => Margin + (place * scale))];
    }

    private static TimelineMark Mark(TimelinePoint point, double x, List<double> rows)
    {
        if (point.State == TimelineState.Now)
        {
            return new(point, x, 0, AnchorAt(x, WidthOf(point)));
        }

        var width = WidthOf(point);
        var anchor = AnchorAt(x, width);
        var left = anchor switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
        var row = rows.FindIndex(end => end + 1.5 <= left);
        if (row < 0)
        {
            row = rows.Count;
            rows.Add(0);
        }

        rows[row] = left + width;
        return new(point, x, row, anchor);
    }

    private static double WidthOf(TimelinePoint point) =>
        Math.Max(point.DateText.Length, point.Label.Length) * CharacterWidth * 100 / DesignWidth;

    private static string AnchorAt(double x, double width) =>
        x < width / 2 ? "start" : x > 100 - (width / 2) ? "end" : "middle";
}
