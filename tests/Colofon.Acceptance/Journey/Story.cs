using Colofon.Acceptance.Closures;
using Colofon.Acceptance.Imports;
using Colofon.Acceptance.Mail;
using Colofon.Acceptance.Offboardings;
using Colofon.Demo;
using Colofon.Imports;
using Colofon.Journal;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
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
    private string at = "";

    private Story(Studio studio, string language)
    {
        (this.studio, this.language) = (studio, language);
        me = studio.Visitor(language);
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

    private async Task<Answer> AddAsync(string list, params (string Name, string? Value)[] values)
    {
        var place = $"{at}/handover/{list}";
        var page = await me.SubmitAsync(await me.GetAsync(place), place, values);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
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
