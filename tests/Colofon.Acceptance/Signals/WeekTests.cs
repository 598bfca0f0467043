namespace Colofon.Acceptance.Signals;

public sealed class WeekTests
{
    [Fact]
    public async Task I_can_set_a_week_aside_and_count_it_again()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveTiringAsync("Cerámicas Ejemplo");
        var before = await me.GetAsync($"/relationships/{one}");
        var path = $"/relationships/{one}/weeks";

        var aside = await me.SubmitAsync(before, path);

        Assert.Contains("Apartada: esa semana ya no cuenta.", aside.Text);
        Assert.Contains("16 novexcepcional, no cuenta", aside.Text);
        var back = await me.SubmitAsync(aside, path);
        Assert.DoesNotContain("excepcional, no cuenta", back.Text);
        Assert.Equal(before.Page.QuerySelector(".verdict")!.TextContent, back.Page.QuerySelector(".verdict")!.TextContent);
    }
}
