using System.Globalization;
using System.Net;
using Colofon.Acceptance.Closures;
using Colofon.Acceptance.Feedback;
using Colofon.Acceptance.Guests;
using Colofon.Acceptance.Offboardings;
using Colofon.Closures;

namespace Colofon.Acceptance.Crash;

/// <summary>An act that waits for both signatures, and a client who is inside the portal.</summary>
internal sealed record SigningTable(string At, string Portal, IReadOnlyList<Cookie> Client)
{
    /// <summary>The program that is killed has the real clock, so the act is frozen and the client comes in by that.</summary>
    public static async Task<SigningTable> LayAsync(TestDatabase database)
    {
        await using var studio = await Studio.OverAsync(database, new SettableClock());
        using var me = studio.Visitor();
        using var them = studio.Visitor();
        await me.SetUpAsync();
        var at = await studio.SayAsync(me);
        await studio.SetUpMailAsync();
        studio.Clock.Set(TimeProvider.System.GetUtcNow());
        await me.SignInAsync(Studio.OwnerEmail);
        await me.FreezeAsync(at);
        await me.InviteAsync(at, "portal-mail", ("until", studio.Clock.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        var portal = await studio.PortalAsync();
        await them.ComeInAsync(studio, portal);
        return new SigningTable(at, portal, [.. them.Cookies.GetAllCookies().Cast<Cookie>()]);
    }

    /// <summary>The client's browser, wherever the program listens by now.</summary>
    public Visitor ComeBack(Visitor beside)
    {
        var visitor = new Visitor(beside.Http.BaseAddress!, "es");
        foreach (Cookie cookie in Client)
            visitor.Cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, "127.0.0.1"));
        return visitor;
    }

    /// <summary>What is still to be signed, on the pages of both.</summary>
    public async Task<IReadOnlyList<SigningSheet>> ReadAsync(Visitor me, Visitor them)
    {
        SigningSheet[] both =
        [
            new(ActSide.Us, me, await me.GetAsync(At + "/act"), At + "/act/sign", ("read", "true"), "Firmada por nosotros"),
            new(ActSide.Them, them, await them.GetAsync(Portal + "/act"), Portal + "/act/", ("agree", "yes"), "Clara Muestra, el"),
        ];
        Assert.All(both, sheet => Assert.Equal(HttpStatusCode.OK, sheet.Page.Status));
        return [.. both.Where(sheet => sheet.IsOpen)];
    }
}
