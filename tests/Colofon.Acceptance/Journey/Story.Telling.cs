using Colofon.Acceptance.Imports;
using Colofon.Acceptance.Offboardings;
using Colofon.Demo;
using Colofon.Imports;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Journey;

/// <summary>The first act: what the mailbox shows, what is decided, and how it is told.</summary>
internal sealed partial class Story
{
    /// <summary>A mailbox, the hours and the invoices; then who is who.</summary>
    public async Task BringEvidenceAsync()
    {
        var calendar = new DemoCalendar(Today, script.Weeks);
        await BringAsync(ImportKind.Mail, "estudio.mbox", new DemoMailbox(script, calendar, 7).WriteAsync);
        await BringAsync(ImportKind.Hours, "horas.csv", new DemoHours(script, calendar, 7).WriteAsync);
        var columns = await BringAsync(ImportKind.Invoices, "facturas.csv", new DemoInvoices(script, calendar).WriteAsync);
        Well(await me.SubmitAsync(columns, columns.Path.Split('?')[0]));
        await studio.ReadAsync();
        await DoAsync("/relationships/proposals", "/relationships/proposals");
        await studio.ReadAsync();

        var portfolio = Well(await me.GetAsync("/portfolio"));
        Assert.Contains(Client, portfolio.Text);
        Assert.Contains(IsSpanish ? "revisar continuidad" : "review whether to continue", portfolio.Text);
    }

    public async Task OpenAsync(EndDirection whose)
    {
        direction = whose;
        var relationship = await studio.LookAsync(db => db.Relationships.Where(row => row.Name == Client).Select(row => row.Id).SingleAsync());
        var page = Well(await me.OpenCaseAsync(relationship, direction, direction == EndDirection.Provider ? null : Iso(Today.AddDays(-1))));
        at = House.CaseOf(page);
        Assert.StartsWith("/offboardings/", at);
    }

    public async Task DecideAsync()
    {
        Well(await me.DecideAsync(at, Reserved));
        Assert.Equal(Stage.Decided, await StageAsync());
    }

    /// <summary>What we feel of their news stays with us, and the door is chosen.</summary>
    public async Task FeelAsync()
    {
        await DoAsync(at + "/decision", at + "/reserved", ("reserved", Reserved));
        await DoAsync(at + "/decision", at + "/door", ("door", "Open"));
    }

    public async Task CountNoticeAsync()
    {
        await DoAsync(at + "/contract", at + "/contract", ("period", IsSpanish ? "30 días" : "30 days"), ("startedOn", "2023-03-01"));
        var page = await DoAsync(at + "/contract", at + "/dates", ("toldOn", Iso(Today.AddDays(3))), ("endsOn", Iso(Today.AddDays(60))));
        Assert.Contains("1889-4763", page.Text);
    }

    /// <summary>The letter, which says nothing of what is reserved and in which nothing is left to mend.</summary>
    public async Task WriteAsync()
    {
        var page = Well(await me.WriteAsync(at, ("speech", language), ("register", "Usted"), ("project", IsSpanish ? "la tienda en línea" : "the online shop")));
        Assert.DoesNotContain(Reserved, page.Text);
        Assert.True(page.Page.QuerySelector("ol.findings") is not { } left, page.Page.QuerySelector("ol.findings")?.TextContent);
    }

    /// <summary>Seen as it will leave, confirmed, held for ten minutes, sent.</summary>
    public async Task SendAsync()
    {
        var shown = await DoAsync(at + "/out", at + "/out", ("way", "letter-mail"));
        Well(await me.SubmitAsync(shown, shown.Path));
        Assert.Empty(sink.Mails);
        await ArrivesAsync();
        Assert.Equal(Stage.Announced, await StageAsync());
    }

    private async Task<Answer> BringAsync(ImportKind kind, string name, Func<Stream, Task> write)
    {
        using var content = new MemoryStream();
        await write(content);
        return Well(await me.BringAsync(kind, (name, content.ToArray())));
    }
}
