using Colofon.Web.Look;

namespace Colofon.Acceptance.Look;

public sealed class PictureTests
{
    [Fact]
    public async Task Pictures_keep_their_decimal_point_on_a_Spanish_page()
    {
        var line = await Drawn.Part<Sparkline>(("Points", new double?[] { 1.5, 2.25, 7.125 }), ("Label", "Sube"));
        var share = await Drawn.Part<ShareBar>(("Share", .142), ("Text", "14,2 %"));

        Assert.DoesNotContain(',', line.QuerySelector(".line")!.GetAttribute("d")!);
        Assert.Equal("9.09", share.QuerySelector(".part")!.GetAttribute("width"));
    }

    [Fact]
    public async Task A_week_that_is_not_known_breaks_the_line()
    {
        var line = await Drawn.Part<Sparkline>(("Points", new double?[] { 1, 2, null, 4, double.NaN }), ("Label", "Falta una"));

        Assert.Equal(2, line.QuerySelector(".line")!.GetAttribute("d")!.Count(command => command == 'M'));
        Assert.Null(line.QuerySelector("circle"));
        Assert.Equal("Falta una", line.QuerySelector("svg")!.GetAttribute("aria-label"));
    }
}
