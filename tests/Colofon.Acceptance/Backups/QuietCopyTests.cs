using System.Net;
using Colofon.Acceptance.Guests;
using Colofon.Acceptance.Mail;
using Colofon.Mail.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Backups;

/// <summary>The original may still be at work: a copy of it says nothing twice.</summary>
public sealed class QuietCopyTests
{
    [Fact]
    public async Task What_was_on_its_way_waits_for_a_person_and_nobody_from_outside_is_inside()
    {
        var (studio, owner) = await Studio.OpenAsync();
        await using var house = studio;
        using var inés = owner;
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        using var clara = studio.Visitor();
        var (at, portal) = await studio.HostAsync(inés);
        await clara.ComeInAsync(studio, portal);
        await kept.BackupAsync(studio);

        var (code, output, _) = await kept.RestoreAsync(elsewhere);

        Assert.Equal(0, code);
        Assert.Contains("Espera a una persona 1 mensaje que quizá ya salió del original", output);
        Assert.Contains("El portal queda cerrado para 1 persona invitada", output);
        await using var sink = MailSink.Open();
        await using var copy = await Studio.OverAsync(elsewhere, studio.Clock);
        using var me = copy.Visitor();
        using var them = TheSame(copy, clara);
        await copy.SetUpMailAsync(sink);
        copy.Clock.Pass(TimeSpan.FromMinutes(20));
        await me.SignInAsync(Studio.OwnerEmail);
        Assert.Contains("No sé si ha salido", (await me.GetAsync("/")).Text);
        Assert.Contains("Restaurado de una copia de seguridad", (await me.GetAsync("/journal")).Text);
        await ShutOutAsync(them, portal);
        await SendOneAsync(copy, me, at, sink);
        await InviteAnewAsync(copy, me, at, portal);
        Assert.Equal(0, (await Typed.Run(["journal", "verify", .. Kept.Where(elsewhere.Folder, elsewhere.Connection)])).Code);
    }

    [Fact]
    public async Task A_copy_that_had_nothing_to_say_says_nothing_of_it()
    {
        await using var studio = await Studio.EmptyAsync();
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);

        var (code, output, _) = await kept.RestoreAsync(elsewhere);

        Assert.Equal(0, code);
        Assert.DoesNotContain("quizá", output);
        Assert.DoesNotContain("portal", output);
    }

    /// <summary>With the cookies of the original, at the address of the original.</summary>
    private static async Task ShutOutAsync(Visitor them, string portal)
    {
        var page = await them.GetAsync(portal);
        Assert.NotEqual(HttpStatusCode.InternalServerError, page.Status);
        Assert.Empty(page.Page.QuerySelectorAll("form[method=post]"));
        Assert.DoesNotContain("29 de enero", page.Text);
        Assert.Contains(Studio.OwnerEmail.Split('@')[1], page.Html);
    }

    /// <summary>Nothing left by itself: the first mail that leaves is the one somebody asked for.</summary>
    private static async Task SendOneAsync(Studio copy, Visitor me, string at, MailSink sink)
    {
        Assert.Empty(sink.Mails);
        var held = await copy.LookAsync(db => db.Dispatches.AsNoTracking().SingleAsync(row => row.State == DispatchState.Unknown));
        var page = await me.GetAsync(at + "/out");
        var again = page.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")!).Single(action => action.EndsWith("/again", StringComparison.Ordinal));
        await me.SubmitAsync(page, again);
        var mail = await sink.TakeAsync();
        Assert.Contains(held.MessageId, System.Text.Encoding.ASCII.GetString(mail.Bytes));
        Assert.Single(sink.Mails);
    }

    private static async Task InviteAnewAsync(Studio copy, Visitor me, string at, string before)
    {
        await me.InviteAsync(at);
        using var clara = copy.Visitor();
        var portal = await copy.PortalAsync();
        Assert.NotEqual(before, portal);
        Assert.Contains("29 de enero de 2027", (await clara.ComeInAsync(copy, portal)).Text);
    }

    private static Visitor TheSame(Studio copy, Visitor original)
    {
        var visitor = copy.Visitor();
        foreach (Cookie cookie in original.Cookies.GetAllCookies())
            visitor.Cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, "127.0.0.1"));
        return visitor;
    }
}
