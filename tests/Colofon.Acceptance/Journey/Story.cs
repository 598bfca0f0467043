using Colofon.Acceptance.Closures;
using Colofon.Acceptance.Feedback;
using Colofon.Acceptance.Guests;
using Colofon.Acceptance.Imports;
using Colofon.Acceptance.Mail;
using Colofon.Acceptance.Offboardings;
using Colofon.Demo;
using Colofon.Handovers;
using Colofon.Imports;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Journey;

/// <summary>One studio, one client and one mail server, and what each of them does in turn.</summary>
internal sealed partial class Story : IAsyncDisposable
{
    private const string Client = "Cerámicas Ejemplo";
    private const string Reserved = "Ya no nos resulta rentable y el trato al equipo es malo";

    private readonly DemoScript script = DemoScript.Read();
    private readonly MailSink sink = MailSink.Open();
    private readonly string language;
    private readonly Studio studio;
    private readonly Visitor me;
    private readonly Visitor client;
    private string at = "";
    private string portal = "";

    private Story(Studio studio, string language)
    {
        (this.studio, this.language) = (studio, language);
        (me, client) = (studio.Visitor(language), studio.Visitor(language));
    }

    private bool IsSpanish => language == "es";

    private DateOnly Today => DateOnly.FromDateTime(studio.Clock.GetUtcNow().UtcDateTime);

    public static async Task<Story> BeginAsync(string language)
    {
        var story = new Story(await Studio.EmptyAsync(), language);
        await story.me.SetUpAsync(("ownAddresses", story.script.Own));
        await story.studio.SetUpMailAsync(story.sink);
        return story;
    }

    public Task<Stage> StageAsync() => studio.StageAsync();

    /// <summary>A mailbox, the hours and the invoices; then who is who.</summary>
    public async Task BringEvidenceAsync()
    {
        var calendar = new DemoCalendar(Today, script.Weeks);
        await BringAsync(ImportKind.Mail, "estudio.mbox", new DemoMailbox(script, calendar, 7).WriteAsync);
        await BringAsync(ImportKind.Hours, "horas.csv", new DemoHours(script, calendar, 7).WriteAsync);
        var columns = await BringAsync(ImportKind.Invoices, "facturas.csv", new DemoInvoices(script, calendar).WriteAsync);
        await me.SubmitAsync(columns, columns.Path.Split('?')[0]);
        await studio.ReadAsync();
        await me.SubmitAsync(await me.GetAsync("/relationships/proposals"), "/relationships/proposals");
        await studio.ReadAsync();

        var portfolio = await me.GetAsync("/portfolio");
        Assert.Contains(Client, portfolio.Text);
        Assert.Contains(IsSpanish ? "revisar continuidad" : "review whether to continue", portfolio.Text);
    }

    public async Task OpenAsync(EndDirection direction)
    {
        var relationship = await studio.LookAsync(db => db.Relationships.Where(row => row.Name == Client).Select(row => row.Id).SingleAsync());
        var page = await me.OpenCaseAsync(relationship, direction, direction == EndDirection.Provider ? null : Iso(Today.AddDays(-1)));
        at = House.CaseOf(page);
    }

    public Task<Answer> DecideAsync() => me.DecideAsync(at, Reserved);

    /// <summary>What we feel of their news stays with us, and the door is chosen.</summary>
    public async Task FeelAsync()
    {
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/reserved", ("reserved", Reserved));
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/door", ("door", "Open"));
    }

    public async Task CountNoticeAsync()
    {
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("period", IsSpanish ? "30 días" : "30 days"), ("startedOn", "2023-03-01"));
        var page = await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("toldOn", Iso(Today.AddDays(3))), ("endsOn", Iso(Today.AddDays(60))));
        Assert.Contains("1889-4763", page.Text);
    }

    public async Task WriteAsync()
    {
        var page = await me.WriteAsync(at, ("speech", language), ("register", IsSpanish ? "Usted" : "Usted"));
        Assert.DoesNotContain(Reserved, page.Text);
    }

    public async Task RestAsync(int days)
    {
        studio.Clock.Pass(TimeSpan.FromDays(days));
        await me.SignInAsync(Studio.OwnerEmail);
    }

    /// <summary>Seen as it will leave, confirmed, held for ten minutes, sent.</summary>
    public async Task SendAsync()
    {
        if (await StageAsync() < Stage.Prepared)
            await me.SubmitAsync(await me.GetAsync(at), at + "/stage");
        var shown = await me.ReleaseAsync(at, "letter-mail");
        await me.SubmitAsync(shown, shown.Path);
        Assert.Empty(sink.Mails);
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        var mail = await sink.TakeAsync();
        Assert.False(Seeker.Finds(mail.Bytes, "rentable"));
        await studio.UntilAsync(DispatchState.Sent);
    }

    /// <summary>The plan from a checklist, what is handed over, and what is still open.</summary>
    public async Task HandOverAsync()
    {
        await me.SubmitAsync(await me.GetAsync(at), at + "/stage");
        Assert.Equal(Stage.HandingOver, await StageAsync());
        await me.SubmitAsync(await me.GetAsync(at + "/handover/checklists?use=freelancer"), at + "/handover/checklists");
        await AddAsync("deliverables", ("name", IsSpanish ? "El catálogo en PDF" : "The catalogue as PDF"), ("dueOn", Iso(Today.AddDays(20))));
        await AddAsync("accesses", ("system", IsSpanish ? "Panel de la tienda" : "Shop panel"), ("fate", "Transfer"));
        await AddAsync("items", ("text", IsSpanish ? "Cambiar el aviso legal" : "Change the legal notice"));
        Assert.True(await studio.LookAsync(db => db.PlanTasks.CountAsync()) >= 20);
    }

    /// <summary>All that we had to do is done, and nothing is left open.</summary>
    public async Task KeepPromisesAsync()
    {
        await EachAsync(db => db.AccessGrants.Select(row => row.Id.ToString()), "accesses", "settle", ("proof", "Clara ya es titular"));
        await EachAsync(db => db.OpenItems.Select(row => row.Id.ToString()), "items", "fate", ("fate", "Transferred"), ("to", "Taller Muestra"));
        var page = await me.GetAsync(at + "/handover");
        var tasks = page.Page.QuerySelectorAll("input[name=task]").Select(box => ("task", box.GetAttribute("value"))).ToArray();
        page = await me.SubmitAsync(page, at + "/handover/marks", [("mark", "Done"), ("note", "Hecho y comprobado"), .. tasks]);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
    }

    /// <summary>They come in with a code, do their part, and accept what was delivered.</summary>
    public async Task ClientAgreesAsync()
    {
        await me.InviteAsync(at, "portal-mail", ("speech", IsSpanish ? "Es" : "En"));
        portal = await studio.PortalAsync();
        var email = await studio.LookAsync(db => db.Invitations.Select(row => row.Email).SingleAsync());
        await EachAsync(db => db.Deliverables.Select(row => row.Id.ToString()), "deliverables", "state", ("to", "Delivered"));
        var inside = await client.ComeInAsync(studio, portal, email);
        Assert.DoesNotContain("rentable", inside.Html);
        foreach (var action in ActionsOf(inside, "/tasks/"))
            inside = await client.SubmitAsync(inside, action, ("note", "Hecho"));
        foreach (var action in ActionsOf(inside, "/deliverables/"))
            inside = await client.SubmitAsync(inside, action, ("answer", "accept"));
        Assert.Equal(DeliverableState.Accepted, await studio.LookAsync(db => db.Deliverables.Select(row => row.State).SingleAsync()));
    }

    /// <summary>The act is frozen; we sign it here, they sign it in their own browser, and a stranger can check it.</summary>
    public async Task SignAsync()
    {
        await me.FreezeAsync(at);
        await me.SignAsync(at);
        var act = await client.GetAsync(portal + "/act");
        await client.SubmitAsync(act, ActionsOf(act, "/act/").Single(), ("agree", "yes"));
        var sealedAct = await me.GetAsync((await me.GetAsync(at + "/act")).Link("sealed-act.pdf?"));
        using var file = new TemporaryFile(sealedAct.Bytes);
        Assert.Equal(0, (await Typed.Run("evidence", "verify", file.Path)).Code);
    }

    private static List<string> ActionsOf(Answer page, string part) =>
        [.. page.Page.QuerySelectorAll("form[method=post]").Select(form => form.GetAttribute("action")!).Where(action => action.Contains(part, StringComparison.Ordinal)).Distinct()];

    public async Task SettleAsync()
    {
        var page = await me.SubmitAsync(await me.GetAsync(at + "/closure"), at + "/settlement", ("kind", "FinalInvoice"), ("label", "2026-031"), ("amount", "600"));
        page = await me.SubmitAsync(page, at + "/settlement/interest", ("interestLabel", "2026-014"), ("principal", "1000"), ("dueOn", "2026-05-31"), ("paidOn", "2026-08-15"), ("compensation", "true"));
        Assert.Contains(IsSpanish ? "661,45" : "661.45", page.Text);
        await me.SubmitAsync(page, at + "/settlement/agree", ("how", "Su correo de hoy"));
    }

    /// <summary>The case closes once the last day is over, and not before.</summary>
    public async Task CloseAsync()
    {
        await me.SubmitAsync(await me.GetAsync(at), at + "/stage", ("to", nameof(Stage.Closed)));
        Assert.Equal(Stage.HandingOver, await StageAsync());
        await RestAsync(days: 70);
        var page = await me.GetAsync(at);
        page = await me.SubmitAsync(page, at + "/stage");
        Assert.True(await StageAsync() == Stage.Closed, page.NextStep());
    }

    /// <summary>They are asked how it was, and we read their words as they wrote them.</summary>
    public async Task AskAsync()
    {
        const string words = "Siempre supimos en qué punto estaba todo.";
        await me.AskAsync(at, "survey-mail");
        studio.Clock.Pass(TimeSpan.FromMinutes(11));
        await sink.TakeAsync();
        var link = await studio.LinkAsync();
        var sheet = await client.GetAsync(link + "?go=1");
        var question = sheet.Page.QuerySelector("textarea")!.GetAttribute("name")!;
        await client.SubmitAsync(sheet, link, (question, words));
        Assert.Contains(words, (await me.GetAsync(at + "/after")).Text);
    }

    public async Task CheckInAsync()
    {
        await RestAsync(days: 25);
        Assert.Contains(Client, (await me.GetAsync("/")).Text);
        var page = await me.GetAsync(at + "/after");
        var action = page.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")!).First(one => one.Contains("/care/", StringComparison.Ordinal));
        Assert.Contains("Todo funciona", (await me.SubmitAsync(page, action, ("did", "yes"), ("careNote", "Todo funciona"))).Text);
    }

    /// <summary>The journal tells it whole, and what was reserved left by no mail.</summary>
    public async Task LookBackAsync()
    {
        Assert.Contains(IsSpanish ? "está entero" : "whole", (await me.SubmitAsync(await me.GetAsync("/journal"), "/journal/verify")).Text);
        Assert.All(sink.Mails, mail => Assert.False(Seeker.Finds(mail.Bytes, "rentable")));
        Assert.DoesNotContain(await studio.LookAsync(db => db.ReleasedCopies.Select(row => row.Bytes).ToListAsync()), bytes => Seeker.Finds(bytes, "rentable"));
    }

    private async Task EachAsync(Func<ColofonDb, IQueryable<string>> which, string list, string verb, params (string Name, string? Value)[] values)
    {
        foreach (var id in await studio.LookAsync(db => which(db).ToListAsync()))
        {
            var place = $"{at}/handover/{list}/{id}";
            await me.SubmitAsync(await me.GetAsync(place), $"{place}/{verb}", values);
        }
    }

    private async Task<Answer> AddAsync(string list, params (string Name, string? Value)[] values)
    {
        var place = $"{at}/handover/{list}";
        var page = await me.SubmitAsync(await me.GetAsync(place), place, values);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        me.Dispose();
        await studio.DisposeAsync();
        await sink.DisposeAsync();
    }

    private async Task<Answer> BringAsync(ImportKind kind, string name, Func<Stream, Task> write)
    {
        using var content = new MemoryStream();
        await write(content);
        return await me.BringAsync(kind, (name, content.ToArray()));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
