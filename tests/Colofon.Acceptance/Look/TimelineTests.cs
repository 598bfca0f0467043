using Colofon.Web.Look;
using FsCheck;
using FsCheck.Fluent;

namespace Colofon.Acceptance.Look;

public sealed class TimelineTests
{
    [Fact]
    public void No_label_covers_another_however_close_the_dates()
    {
        var days = Gen.Choose(0, 200).ArrayOf().Where(array => array.Length <= 12).ToArbitrary();
        Prop.ForAll(days, offsets =>
        {
            var marks = TimelineLayout.Arrange([.. offsets.Select(Point)]);
            return marks.All(mark => marks.All(other => ReferenceEquals(mark, other) || !mark.Touches(other)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task The_dates_are_also_a_list_in_order_with_today_marked()
    {
        var page = await Drawn.Part<Timeline>(
            ("Label", "Fechas"),
            ("Points", new[] { Point(30), Point(0), new TimelinePoint(Day(10), "20 nov", "hoy", TimelineState.Now) })
        );

        Assert.Equal(["día 0", "hoy", "día 30"], page.QuerySelectorAll("ol li span:last-child").Select(item => item.TextContent));
        Assert.Equal("hoy", page.QuerySelector("[aria-current=date] span:last-child")!.TextContent);
        Assert.Equal("true", page.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }

    [Fact]
    public async Task Without_dates_there_is_no_line() =>
        Assert.Null((await Drawn.Part<Timeline>(("Label", "Fechas"), ("Points", Array.Empty<TimelinePoint>()))).QuerySelector("svg, ol"));

    private static DateOnly Day(int offset) => new DateOnly(2025, 11, 10).AddDays(offset);

    private static TimelinePoint Point(int offset) => new(Day(offset), "10 nov", $"día {offset}", TimelineState.Future);
}
