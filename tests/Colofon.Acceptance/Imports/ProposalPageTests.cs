using System.Net;
using Colofon.Imports;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Imports;

public sealed class ProposalPageTests
{
    private const string Path = "/relationships/proposals";

    [Fact]
    public async Task I_say_who_is_who_on_one_page_and_find_them_in_my_portfolio()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await me.BringAsync(ImportKind.Mail, Mailbox.Of(90, clients: 3).ToString());
        await studio.ReadAsync();

        var page = await me.GetAsync(Path);
        var answer = await me.PostOnceAsync(
            Path,
            ("__RequestVerificationToken", Bring.TokenOf(page)),
            ("take", "domain:cliente0.example"),
            ("name:domain:cliente0.example", "Cerámicas Ejemplo"),
            ("kind:domain:cliente0.example", "Supplier"),
            ("take", "domain:cliente1.example"),
            ("name:domain:cliente1.example", "Óptica Ejemplo"),
            ("aside", "domain:cliente2.example")
        );

        Assert.Equal("/portfolio?done=proposals", answer.Message.Headers.Location!.ToString());
        Assert.Equal(["Cerámicas Ejemplo Supplier", "Óptica Ejemplo Client"], await studio.LookAsync(db => db.Relationships.OrderBy(row => row.SortKey).Select(row => row.Name + " " + row.Kind).ToListAsync()));
        Assert.Contains("No queda nadie por colocar", (await me.GetAsync(Path)).Text);
        Assert.Contains("@cliente2.example", (await me.GetAsync(Path + "?show=aside")).Text);
    }

    [Fact]
    public async Task I_am_asked_for_a_name_and_what_I_typed_stays()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await me.BringAsync(ImportKind.Mail, Mailbox.Of(40, clients: 2).ToString());
        await studio.ReadAsync();

        var again = await me.SubmitAsync(await me.GetAsync(Path), Path, ("name:domain:cliente0.example", " "), ("name:domain:cliente1.example", "Óptica Ejemplo"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("Escribe algo aquí.", again.Text);
        Assert.Contains("Óptica Ejemplo", again.Html);
        Assert.Equal(0, await studio.LookAsync(db => db.Relationships.CountAsync()));
    }

    [Fact]
    public async Task Hundreds_are_proposed_page_by_page_the_largest_first_and_can_be_searched()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var box = new Mailbox();
        for (var i = 0; i < 120; i++)
        {
            for (var j = 0; j <= i % 3; j++)
                box.Mail($"Persona {i} <p@empresa{i:000}.example>", Studio.OwnerEmail, $"2026-03-02 10:{j:00}");
        }
        await me.BringAsync(ImportKind.Mail, box.ToString());
        await studio.ReadAsync();

        var first = await me.GetAsync(Path);
        var last = await me.GetAsync(Path + "?page=5");
        var found = await me.GetAsync(Path + "?q=EMPRESA077");
        var none = await me.GetAsync(Path + "?q=%25_%27;--");

        Assert.Contains("1–25 de 120", first.Text);
        Assert.Contains("101–120 de 120", last.Text);
        Assert.Equal("3", first.Page.QuerySelector("tbody td.n")!.TextContent);
        Assert.Equal(1, found.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("No encuentro a nadie así", none.Text);
    }

    [Fact]
    public async Task I_am_asked_which_addresses_are_mine_and_then_nobody_proposes_me_to_myself()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await me.BringAsync(ImportKind.Mail, Mailbox.Of(60, clients: 3, own: "hola@otro-estudio.example").ToString());
        await studio.ReadAsync();

        var asked = await me.GetAsync("/imports");
        var noted = await me.SubmitAsync(asked, "/imports/own-addresses");
        await studio.ReadAsync();
        var page = await me.GetAsync(Path);

        Assert.Contains("¿Son tuyas estas direcciones?", asked.Text);
        Assert.Contains("Apuntado", noted.Html);
        Assert.DoesNotContain("hola@otro-estudio.example", page.Text);
        Assert.Equal(24, await studio.LookAsync(db => db.Interactions.CountAsync(row => row.Direction == Colofon.Signals.Direction.Out)));
    }

    [Fact]
    public async Task I_can_take_up_again_what_I_set_aside()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await me.BringAsync(ImportKind.Mail, Mailbox.Of(10, clients: 1).ToString());
        await studio.ReadAsync();
        var page = await me.GetAsync(Path);
        await me.PostAsync(Path, ("__RequestVerificationToken", Bring.TokenOf(page)), ("aside", "domain:cliente0.example"));

        var aside = await me.GetAsync(Path + "?show=aside");
        var handles = aside.Page.QuerySelectorAll("input[name=handle]").Select(box => ("handle", box.GetAttribute("value")));
        await me.PostAsync(Path + "/reconsider", [("__RequestVerificationToken", Bring.TokenOf(aside)), .. handles]);

        Assert.Contains("cliente0.example", (await me.GetAsync(Path)).Text);
    }
}
