using Colofon.Acceptance.Feedback;
using Colofon.Acceptance.Guests;
using Colofon.Acceptance.Offboardings;
using Colofon.Closures;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Mail;

/// <summary>How each way out is walked by a person, from a case that is prepared. A new way out gets a line here.</summary>
internal static class Leaving
{
    public static readonly IReadOnlyDictionary<string, Func<Studio, Visitor, string, Task<Left>>> Walks = new Dictionary<string, Func<Studio, Visitor, string, Task<Left>>>
    {
        ["letter-pdf"] = (_, me, at) => LetterAsync(me, at, "letter-pdf", ".pdf?"),
        ["statement-pdf"] = (_, me, at) => PaperAsync(me, at, "/closure", "/settlement/out", "settlement.pdf?"),
        ["certificate-pdf"] = (_, me, at) => CertificateAsync(me, at),
        ["act-pdf"] = (_, me, at) => ActAsync(me, at),
        ["sealed-act"] = SealedAsync,
        ["letter-eml"] = (_, me, at) => LetterAsync(me, at, "letter-eml", ".eml?"),
        ["letter-mail"] = MailAsync,
        ["portal-mail"] = (studio, me, at) => InvitedAsync(studio, me, at, "portal-mail"),
        ["portal-eml"] = (studio, me, at) => InvitedAsync(studio, me, at, "portal-eml"),
        ["portal-code"] = CodeAsync,
        ["portal-file"] = FileAsync,
        ["portal-answer"] = AnswerAsync,
        ["meeting-ics"] = InviteToDownloadAsync,
        ["meeting-mail"] = InviteByMailAsync,
        ["survey-mail"] = (studio, me, at) => SurveyAsync(studio, me, at, "survey-mail"),
        ["survey-eml"] = (studio, me, at) => SurveyAsync(studio, me, at, "survey-eml"),
    };

    /// <summary>Of a case that is over for as long as it takes to ask; the rest of the ways want it open.</summary>
    private static async Task<Left> SurveyAsync(Studio studio, Visitor me, string at, string way)
    {
        var stage = await studio.StageAsync();
        await studio.TurnAsync(Stage.Closed);
        if (way == "survey-mail")
            await studio.SetUpMailOnceAsync();
        var asked = await me.AskAsync(at, way, ("email", "clara@ceramicas.example"), ("recipient", "Clara Muestra"));
        var bytes = await studio.LookAsync(db => db.ReleasedCopies.Where(row => row.Way == way).Select(row => row.Bytes).SingleAsync());
        var link = asked.Page.QuerySelector("#survey-copies a")?.GetAttribute("href");
        var answer = await me.GetAsync(link ?? at + "/after");
        using var them = studio.Visitor();
        var page = await them.GetAsync(await studio.LinkAsync() + "?go=1");
        await studio.LookAsync(async db => await db.SurveyLinks.ExecuteDeleteAsync() + await db.Surveys.ExecuteDeleteAsync());
        await studio.TurnAsync(stage);
        return new Left(link is null ? bytes : answer.Bytes, link + answer.Message.Headers + answer.Message.Content.Headers + page.Html + page.Message.Headers);
    }

    /// <summary>Of a case they know of, for as long as it takes to invite somebody.</summary>
    private static async Task<Left> InvitedAsync(Studio studio, Visitor me, string at, string way)
    {
        var stage = await studio.StageAsync();
        await studio.TurnAsync(Stage.Announced);
        if (way == "portal-mail")
            await studio.SetUpMailOnceAsync();
        var invited = await me.InviteAsync(at, way, ("name", "Clara Muestra"), ("email", "clara@ceramicas.example"));
        var bytes = await studio.LookAsync(db => db.ReleasedCopies.Where(row => row.Way == way).OrderByDescending(row => row.ReleasedAt).Select(row => row.Bytes).FirstAsync());
        var link = invited.Page.QuerySelector("#invitation-copies a")?.GetAttribute("href");
        var answer = await me.GetAsync(link ?? at);
        await studio.ForgetGuestsAsync();
        await studio.TurnAsync(stage);
        return new Left(link is null ? bytes : answer.Bytes, link + (link is null ? "" : answer.Message.Headers + "" + answer.Message.Content.Headers));
    }

    /// <summary>The code, and every page that it opens.</summary>
    private static async Task<Left> CodeAsync(Studio studio, Visitor me, string at)
    {
        var stage = await studio.StageAsync();
        await studio.TurnAsync(Stage.Announced);
        await studio.SetUpMailOnceAsync();
        await me.InviteAsync(at, "portal-mail", ("name", "Clara Muestra"), ("email", "clara@ceramicas.example"));
        using var them = studio.Visitor();
        var portal = await studio.PortalAsync();
        var door = await them.GetAsync(portal);
        var inside = await them.ComeInAsync(studio, portal);
        var bytes = await studio.LookAsync(db => db.ReleasedCopies.Where(row => row.Way == "portal-code").Select(row => row.Bytes).SingleAsync());
        await studio.ForgetGuestsAsync();
        await studio.TurnAsync(stage);
        return new Left([.. bytes, .. inside.Bytes], portal + door.Html + door.Message.Headers + inside.Message.Headers);
    }

    /// <summary>A file that we put there, as they download it, and the page it hangs on.</summary>
    private static Task<Left> FileAsync(Studio studio, Visitor me, string at) =>
        InsideAsync(studio, me, at, async (them, portal) =>
        {
            var content = string.Concat(Enumerable.Repeat("Los pasos de enero, uno a uno. ", 30));
            await me.GiveAsync(at, System.Text.Encoding.UTF8.GetBytes(content), note: "Para enero");
            var page = await them.GetAsync(portal);
            var file = await them.GetAsync(page.Link("/files/"));
            return new Left(file.Bytes, page.Html + file.Path + file.Message.Headers + file.Message.Content.Headers);
        });

    private static Task<Left> AnswerAsync(Studio studio, Visitor me, string at) =>
        InsideAsync(studio, me, at, async (them, portal) =>
        {
            await them.SubmitAsync(await them.GetAsync(portal), portal + "/questions", ("note", "¿Qué pasa en enero?"));
            await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal/answers", ("answer", string.Concat(Enumerable.Repeat("En enero lo lleváis ya vosotros. ", 20))));
            var page = await them.GetAsync(portal);
            return new Left(page.Bytes, page.Message.Headers.ToString());
        });

    private static async Task<Left> InsideAsync(Studio studio, Visitor me, string at, Func<Visitor, string, Task<Left>> walk)
    {
        var stage = await studio.StageAsync();
        await studio.TurnAsync(Stage.Announced);
        await studio.SetUpMailOnceAsync();
        await me.InviteAsync(at, "portal-mail", ("name", "Clara Muestra"), ("email", "clara@ceramicas.example"));
        using var them = studio.Visitor();
        var portal = await studio.PortalAsync();
        await them.ComeInAsync(studio, portal);
        var left = await walk(them, portal);
        await studio.ForgetGuestsAsync();
        await studio.TurnAsync(stage);
        return left;
    }

    /// <summary>Takes what the portal sent out of the outbox, so that the next walk finds its own mail there.</summary>
    private static Task<int> ForgetGuestsAsync(this Studio studio) =>
        studio.LookAsync(async db =>
        {
            var sent = db.Dispatches.Where(row => row.Way.StartsWith("portal"));
            // The outbox goes on meanwhile, and may write a step between the one and the other.
            while (await sent.AnyAsync())
            {
                await db.DispatchSteps.Where(row => sent.Any(one => one.Id == row.DispatchId)).ExecuteDeleteAsync();
                await sent.Where(row => !db.DispatchSteps.Any(step => step.DispatchId == row.Id)).ExecuteDeleteAsync();
            }
            await db.QuestionAnswers.ExecuteDeleteAsync();
            await db.GuestQuestions.ExecuteDeleteAsync();
            return await db.GuestSessions.ExecuteDeleteAsync() + await db.EntryCodes.ExecuteDeleteAsync() + await db.Invitations.ExecuteDeleteAsync();
        });

    private static async Task SetUpMailOnceAsync(this Studio studio)
    {
        if (!await studio.LookAsync(db => db.MailServers.AnyAsync()))
            await studio.SetUpMailAsync();
    }

    private static Task<int> TurnAsync(this Studio studio, Stage stage) =>
        studio.LookAsync(async db =>
        {
            db.Add((await db.Offboardings.SingleAsync()).Move(stage, null, null, db.Now));
            return await db.SaveChangesAsync();
        });

    private static async Task<Left> MailAsync(Studio studio, Visitor me, string at)
    {
        await using var sink = MailSink.Open();
        await studio.SetUpMailAsync(sink);
        var page = await me.ReleaseAsync(at, "letter-mail");
        await me.SubmitAsync(page, page.Path);
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        return await TakeAsync(studio, sink);
    }

    private static async Task<Left> InviteToDownloadAsync(Studio studio, Visitor me, string at)
    {
        var page = await me.PlanMeetingAsync(at);
        var released = await me.SubmitAsync(page, page.Path.Split('?')[0] + "/invite", ("way", "meeting-ics"));
        var link = released.Page.QuerySelector("a[href*='invitation.ics']")!.GetAttribute("href")!;
        var answer = await me.GetAsync(link);
        return new Left(answer.Bytes, link + answer.Message + answer.Message.Content.Headers);
    }

    private static async Task<Left> InviteByMailAsync(Studio studio, Visitor me, string at)
    {
        await using var sink = MailSink.Open();
        await studio.SetUpMailAsync(sink);
        var page = await me.PlanMeetingAsync(at);
        await me.SubmitAsync(page, page.Path.Split('?')[0] + "/invite", ("way", "meeting-mail"));
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        return await TakeAsync(studio, sink);
    }

    public static async Task<Answer> PlanMeetingAsync(this Visitor me, string at, params (string Name, string? Value)[] values) =>
        await me.SubmitAsync(await me.GetAsync(at + "/meetings"), at + "/meetings", [.. new (string Name, string? Value)[] { ("on", "2027-01-12"), ("at", "16:30"), ("place", "https://video.example/enero") }.Where(field => values.All(value => value.Name != field.Name)), .. values]);

    /// <summary>Takes what arrived, and the server away again.</summary>
    private static async Task<Left> TakeAsync(Studio studio, MailSink sink)
    {
        var mail = await sink.TakeAsync();
        await studio.UntilAsync(DispatchState.Sent);
        await studio.LookAsync(db => db.MailServers.ExecuteDeleteAsync());
        return new Left(mail.Bytes, string.Join('\n', sink.Heard));
    }

    private static async Task<Left> LetterAsync(Visitor me, string at, string way, string ending)
    {
        var released = await me.ReleaseAsync(at, way);
        var link = released.Page.QuerySelectorAll("#copies a").Select(anchor => anchor.GetAttribute("href")!).First(href => href.Contains(ending, StringComparison.Ordinal));
        var answer = await me.GetAsync(link);
        return new Left(answer.Bytes, link + answer.Message + answer.Message.Content.Headers);
    }

    private static async Task<Left> PaperAsync(Visitor me, string at, string from, string to, string file)
    {
        var page = await me.SubmitAsync(await me.GetAsync(at + from), at + to);
        return await TakeAsync(me, page, file);
    }

    private static async Task<Left> CertificateAsync(Visitor me, string at)
    {
        var page = await me.SubmitAsync(await me.GetAsync(at + "/closure"), at + "/data", ("what", "La lista de clientes"), ("fate", "Erase"), ("saidBy", "Clara Muestra"));
        page = await me.SubmitAsync(page, page.Action("/done"), ("method", "borrado seguro"));
        page = await me.SubmitAsync(page, page.Action("/certificate"));
        return await TakeAsync(me, page, "certificate.pdf?");
    }

    private static async Task<Left> ActAsync(Visitor me, string at)
    {
        var page = await me.SubmitAsync(await me.GetAsync(at + "/act"), at + "/act/start");
        page = await me.SubmitAsync(page, at + "/act/freeze");
        return await TakeAsync(me, page, "act.pdf?");
    }

    /// <summary>Only what was said can be signed, so the letter leaves and arrives before.</summary>
    private static async Task<Left> SealedAsync(Studio studio, Visitor me, string at)
    {
        var today = studio.Clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        if (await studio.StageAsync() != Stage.Announced)
            await me.SubmitAsync(await me.ReleaseAsync(at), at + "/delivery", ("means", "own-email"), ("on", today));
        await ActAsync(me, at);
        var page = await me.SubmitAsync(await me.GetAsync(at + "/act"), at + "/act/sign", ("read", "true"));
        await studio.UseAsync<ClosingActDesk, SigningOutcome>(async desk =>
        {
            var act = await studio.LookAsync(db => db.FrozenActs.AsNoTracking().SingleAsync(row => row.WithdrawnAt == null));
            return await desk.AcceptAsync(act.PublicId, act.Sha256, new Signer("Clara Muestra", "clara@ceramicas.example", "Código enviado a clara@ceramicas.example."));
        });
        return await TakeAsync(me, await me.GetAsync(at + "/act"), "sealed-act.pdf?");
    }

    private static async Task<Left> TakeAsync(Visitor me, Answer page, string file)
    {
        var link = page.Page.QuerySelectorAll("a[href]").Select(anchor => anchor.GetAttribute("href")!).First(href => href.Contains("/" + file, StringComparison.Ordinal));
        var answer = await me.GetAsync(link);
        return new Left(answer.Bytes, link + answer.Message + answer.Message.Content.Headers);
    }

    private static string Action(this Answer page, string ending) =>
        page.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action") ?? "").First(action => action.EndsWith(ending, StringComparison.Ordinal));
}
