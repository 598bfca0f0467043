using System.Globalization;
using System.Net;
using Colofon.Acceptance.Mail;
using Colofon.Acceptance.Offboardings;
using Colofon.Demo;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;

namespace Colofon.Acceptance.Journey;

/// <summary>
/// One studio, one client and one mail server, and what each of them does in turn. Every step is taken through a page,
/// and a page that says no ends the story there.
/// </summary>
internal sealed partial class Story : IAsyncDisposable
{
    private const string Client = "Cerámicas Ejemplo";
    private const string Reserved = "Ya no nos resulta rentable y el trato al equipo es malo";

    // The whole, and words that stay recognisable when a page or a mail breaks it.
    private static readonly string[] Kept = [Reserved, "rentable", "trato al equipo"];

    private readonly DemoScript script = DemoScript.Read();
    private readonly MailSink sink = MailSink.Open();
    private readonly string language;
    private readonly Studio studio;
    private readonly Visitor me;
    private readonly Visitor client;
    private EndDirection direction;
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

    /// <summary>Days go by, and I sign in again.</summary>
    public async Task RestAsync(int days)
    {
        studio.Clock.Pass(TimeSpan.FromDays(days));
        Assert.Equal("/", (await me.SignInAsync(Studio.OwnerEmail)).Path);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        me.Dispose();
        await studio.DisposeAsync();
        await sink.DisposeAsync();
    }

    /// <summary>The ten minutes pass in which it could be undone, and the mail is there.</summary>
    private async Task<SunkMail> ArrivesAsync()
    {
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        await studio.UntilAsync(DispatchState.Sent);
        return sink.Mails.Last();
    }

    /// <summary>Fills in a form of a page of mine.</summary>
    private async Task<Answer> DoAsync(string at, string action, params (string Name, string? Value)[] values)
    {
        var page = Well(await me.GetAsync(at));
        Assert.True(ActionsOf(page, action).Contains(action), $"{at} offers no {action}: {page.Text}");
        return Well(await me.SubmitAsync(page, action, values));
    }

    /// <summary>On to the next stage, which the page offers.</summary>
    private async Task MoveAsync(Stage to)
    {
        var page = await DoAsync(at, at + "/stage");
        Assert.True(await StageAsync() == to, $"Not {to}: {page.NextStep()}");
    }

    /// <summary>A page that is there, and has nothing against what was done.</summary>
    private static Answer Well(Answer page)
    {
        Assert.True(page.Status == HttpStatusCode.OK, $"{page.Path}: {(int)page.Status} {page.Text}");
        Assert.True(page.Page.QuerySelector(".flash.problem, [aria-invalid=true]") is not { } wrong, $"{page.Path}: {page.Text}");
        return page;
    }

    /// <summary>A page that somebody outside sees: well, and with nothing of what is reserved.</summary>
    private static Answer Seen(Answer page)
    {
        Assert.All(Kept, word => Assert.DoesNotContain(word, page.Html));
        return Well(page);
    }

    private static List<string> ActionsOf(Answer page, string part) =>
        [.. page.Page.QuerySelectorAll("form[method=post]").Select(form => form.GetAttribute("action")!).Where(action => action.Contains(part, StringComparison.Ordinal)).Distinct()];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
