using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Colofon.Accounts;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Accounts;

/// <summary>
/// Keeps sign-ins in the database: the cookie is only a random token. Each request asks again whether the session, the
/// account and the membership still stand, so that a disabled person is out at once.
/// </summary>
internal sealed class SessionTickets(IDbContextFactory<ColofonDb> databases, TimeProvider clock) : ITicketStore
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        await using var db = await databases.CreateDbContextAsync();
        db.Add(new Session(Hash(token), ticket.Principal.Account()!.Value, ticket.Principal.Workspace()!.Value, clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return token;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => Task.CompletedTask;

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        await using var db = await databases.CreateDbContextAsync();
        var hash = Hash(key);
        var found = await Standing(db, hash).SingleOrDefaultAsync();
        var now = clock.GetUtcNow();
        if (found is null || found.Session.HasEnded(now))
            return null;
        if (now - found.Session.SeenAt > SeenEvery)
        {
            found.Session.Seen(now);
            await db.SaveChangesAsync();
        }
        return Ticket(found, hash);
    }

    public async Task RemoveAsync(string key)
    {
        await using var db = await databases.CreateDbContextAsync();
        var hash = Hash(key);
        await db.Sessions.Where(session => session.TokenHash == hash).ExecuteDeleteAsync();
    }

    private static IQueryable<Found> Standing(ColofonDb db, string hash) =>
        from session in db.Sessions
        where session.TokenHash == hash
        join account in db.Users on session.AccountId equals account.Id
        join member in db.Memberships.IgnoreQueryFilters()
            on new { session.AccountId, session.WorkspaceId } equals new { member.AccountId, member.WorkspaceId }
        join workspace in db.Workspaces on session.WorkspaceId equals workspace.Id
        where member.DisabledAt == null
        select new Found(session, account.DisplayName, account.Speech, member.Role, workspace.Name);

    private static AuthenticationTicket Ticket(Found found, string hash)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, found.Session.AccountId.ToString()),
            new(ClaimTypes.Name, found.Name),
            new(ClaimTypes.Role, found.Role.ToString()),
            new(Member.WorkspaceClaim, found.Session.WorkspaceId.ToString()),
            new(Member.WorkspaceNameClaim, found.WorkspaceName),
            new(Member.SpeechClaim, found.Speech.Code()),
            new(Member.SessionClaim, hash),
        ];
        var person = new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
        var properties = new AuthenticationProperties { IssuedUtc = found.Session.StartedAt, AllowRefresh = false };
        return new AuthenticationTicket(person, properties, CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private sealed record Found(Session Session, string Name, Speech Speech, Role Role, string WorkspaceName);
}
