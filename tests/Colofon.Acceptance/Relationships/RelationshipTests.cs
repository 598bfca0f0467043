using System.Net;
using Colofon.Acceptance.Signals;

namespace Colofon.Acceptance.Relationships;

public sealed class RelationshipTests
{
    [Fact]
    public async Task I_can_add_a_relationship_and_say_how_we_write_to_them()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var shown = await me.SubmitAsync(
            await me.GetAsync("/relationships/new"), "/relationships/new",
            ("name", "Viveros Muestra"), ("project", "la web del vivero"), ("register", "Tu"), ("startedOn", "2022-03-03"), ("note", "Pagan tarde en verano."));

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("Cliente · la web del vivero · desde el 3 mar 2022", shown.Text);
        Assert.Contains("En español, de tú.", shown.Text);
        Assert.Contains("Pagan tarde en verano.", shown.Text);
        Assert.Contains("Viveros Muestra", (await me.GetAsync("/portfolio")).Text);
    }

    [Fact]
    public async Task I_can_note_the_people_on_their_side()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Viveros Muestra");
        var add = $"/relationships/{one}/people/new";

        var wrong = await me.SubmitAsync(await me.GetAsync(add), add, ("name", "Clara"), ("email", "clara@"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Escríbela como nombre@dominio.", wrong.Text);
        await me.SubmitAsync(wrong, add, ("email", "clara@viveros.example"));
        var both = await me.SubmitAsync(await me.GetAsync(add), add, ("name", "Marcos"));
        Assert.Equal(["Clara: a quien escribimos primero · clara@viveros.example", "Marcos: "], People(both));

        var marcos = both.Page.QuerySelectorAll(".people a").Single(link => link.TextContent == "Marcos").GetAttribute("href")!;
        var changed = await me.SubmitAsync(await me.GetAsync(marcos), marcos, ("role", "compras"), ("main", "true"));
        Assert.Equal(["Marcos: a quien escribimos primero · compras", "Clara: clara@viveros.example"], People(changed));
        Assert.Contains("Viveros Muestra", (await me.GetAsync("/portfolio?q=clara")).Text);
    }

    [Fact]
    public async Task F5_Who_saves_second_sees_both_versions_and_nothing_is_overwritten_silently()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Viveros Muestra");
        var edit = $"/relationships/{one}/edit";
        var (mine, theirs) = (await me.GetAsync(edit), await me.GetAsync(edit));
        await me.SubmitAsync(theirs, edit, ("project", "el catálogo de otoño"));

        var both = await me.SubmitAsync(mine, edit, ("project", "la tienda"));

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Equal(["Qué hacemos juntos", "el catálogo de otoño", "la tienda"], both.Page.QuerySelectorAll("tbody tr *").Select(cell => cell.TextContent));
        Assert.Equal("la tienda", both.Page.QuerySelector("#project")!.GetAttribute("value"));
        Assert.Contains("el catálogo de otoño", (await me.GetAsync($"/relationships/{one}")).Text);

        var saved = await me.SubmitAsync(both, edit);
        Assert.Contains("Cliente · la tienda", saved.Text);
    }

    private static IEnumerable<string> People(Answer page) =>
        page.Page.QuerySelectorAll(".people li").Select(person => $"{person.QuerySelector("a")!.TextContent}: {person.QuerySelector(".why")!.TextContent}");

    [Theory]
    [InlineData("/relationships/01890000-0000-7000-8000-000000000000")]
    [InlineData("/relationships/nobody")]
    [InlineData("/relationships/01890000-0000-7000-8000-000000000000/edit")]
    [InlineData("/relationships/01890000-0000-7000-8000-000000000000/people/new")]
    public async Task A_relationship_that_is_not_there_is_a_kind_page(string path)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var page = await me.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Aquí no hay nada", page.Text);
    }
}
