namespace Colofon.Web.Look;

/// <summary>Spreads points by date and lays their labels out so that none covers another.</summary>
internal sealed class TimelineLayout
{
    /// <summary>The narrowest width, in pixels, at which the drawn line is shown.</summary>
    private const double DesignWidth = 640;
    private const double CharacterWidth = 6.9;
    private const double Margin = 1.5;
    private const double SmallestStep = 3;
    private static readonly string[] Anchors = ["start", "middle", "end"];
    private readonly List<TimelineMark> marks = [];
    private int crossings;

    /// <summary>Labels are laid in several orders; the one whose leaders cross fewest labels is taken.</summary>
    public static IReadOnlyList<TimelineMark> Arrange(IReadOnlyList<TimelinePoint> points)
    {
        var sorted = points.OrderBy(point => point.Date).ToList();
        var forward = sorted.Zip(Places(sorted)).ToList();
        var backward = Enumerable.Reverse(forward).ToList();
        var fromTheMiddle = backward.Where(place => place.Second <= 50).Concat(forward.Where(place => place.Second > 50));
        var best = new[] { forward, fromTheMiddle, backward }.Select(LayOut).MinBy(layout => layout.Cost)!;
        return [.. best.marks.OrderBy(mark => mark.X)];
    }

    private int Cost => (crossings * 10) + marks.Select(mark => mark.Lane).DefaultIfEmpty().Max();

    private static TimelineLayout LayOut(IEnumerable<(TimelinePoint Point, double X)> points)
    {
        var layout = new TimelineLayout();
        foreach (var (point, x) in points)
        {
            layout.marks.Add(layout.Place(point, x));
        }

        return layout;
    }

    private static IEnumerable<double> Places(List<TimelinePoint> points)
    {
        var first = points.Select(point => point.Date.DayNumber).FirstOrDefault();
        var days = Math.Max(1, points.Select(point => point.Date.DayNumber - first).LastOrDefault());
        var places = new List<double>();
        foreach (var point in points)
        {
            var wanted = (point.Date.DayNumber - first) * 100.0 / days;
            places.Add(places.Count == 0 ? 0 : Math.Max(wanted, places[^1] + SmallestStep));
        }

        var scale = (100 - (2 * Margin)) / Math.Max(100, places.LastOrDefault());
        return places.Select(place => Margin + (place * scale));
    }

    private TimelineMark Place(TimelinePoint point, double x)
    {
        var width = Math.Max(point.DateText.Length, point.Label.Length) * CharacterWidth * 100 / DesignWidth;
        if (point.State == TimelineState.Now)
        {
            var whole = width + (point.DateText.Length * CharacterWidth * 100 / DesignWidth);
            var side = x < whole / 2 ? "start" : x > 100 - (whole / 2) ? "end" : "middle";
            return new(point, x, -1, side, x, x);
        }

        var lanes = marks.Select(mark => mark.Lane).DefaultIfEmpty(-1).Max() + 2;
        var ways = Enumerable.Range(0, lanes)
            .SelectMany(lane => Anchors, (lane, anchor) => At(point, x, lane, anchor, width))
            .Where(way => way.Left >= 0 && (way.Right <= 100 || way.Anchor == "start" && width > x))
            .Where(way => !marks.Exists(way.Touches))
            .ToList();
        if (ways.Find(way => !marks.Exists(way.Crosses)) is { } clear)
        {
            return clear;
        }

        crossings++;
        return ways.FirstOrDefault() ?? At(point, x, lanes - 1, "start", width);
    }

    private static TimelineMark At(TimelinePoint point, double x, int lane, string anchor, double width)
    {
        var left = anchor switch { "start" => x, "middle" => x - (width / 2), _ => x - width };
        return new(point, x, lane, anchor, left, left + width);
    }
}
