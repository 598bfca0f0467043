using AngleSharp.Dom;
using Colofon.Web.Look;

namespace Colofon.Acceptance.Look;

public sealed class StyleguideTests
{
    [Fact]
    public async Task Every_part_draws_itself_with_names_that_lead_somewhere()
    {
        var page = await Drawn.Part<StyleguidePage>();
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')), id => Assert.Contains(id, ids));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select, textarea"), control => Assert.NotNull(LabelOf(page, control)));
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.True(picture.GetAttribute("aria-hidden") == "true" || picture.HasAttribute("aria-label")));
    }

    [Fact]
    public async Task No_part_carries_a_style_or_a_script_that_a_strict_page_refuses()
    {
        var page = await Drawn.Part<StyleguidePage>();

        Assert.Empty(page.QuerySelectorAll("[style], style, script, [onclick], [onsubmit]"));
    }

    private static IElement? LabelOf(IDocument page, IElement control) =>
        page.QuerySelectorAll("label").FirstOrDefault(label => label.GetAttribute("for") == control.Id);
}
