using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Colofon.Accounts;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Accounts.Sessions;

/// <summary>
/// Keeps sign-ins in the database, by the hash of their token. Each request asks again whether the session and the
/// membership still stand, so that a disabled person is out at once, on every node.
/// </summary>
internal sealed class SessionRows(IDbContextFactory<ColofonDb> databases, TimeProvider clock)
{
    public const int TokenLength = 64;

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    public async Task<string> StartAsync(Guid account, WorkspaceId workspace, string browser)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenLength / 2));
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync();
        db.Add(new Session(Hash(token), account, workspace, browser, now));
        await db.WriteAsync(() => ForgetEndedAsync(db, account, now));
        return token;
    }

    public async Task<ClaimsPrincipal?> FindAsync(string token, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await Standing(db, Hash(token)).SingleOrDefaultAsync(cancel);
        var now = clock.GetUtcNow();
        if (found is null || found.Session.HasEnded(now))
            return null;
        if (now - found.Session.SeenAt > SeenEvery)
        {
            found.Session.Seen(now);
            await db.SaveChangesAsync(cancel);
        }
        return Person(found);
    }

    public async Task EndAsync(string token)
    {
        var hash = Hash(token);
        await using var db = await databases.CreateDbContextAsync();
        await db.WriteAsync(() => db.Sessions.Where(session => session.TokenHash == hash).ExecuteDeleteAsync());
    }

    private static Task<int> ForgetEndedAsync(ColofonDb db, Guid account, DateTimeOffset now)
    {
        var started = now - SessionLimits.Whole;
        return db.Sessions.Where(session => session.AccountId == account && session.StartedAt < started).ExecuteDeleteAsync();
    }

    private static IQueryable<Found> Standing(ColofonDb db, string hash) =>
        from session in db.Sessions
        where session.TokenHash == hash
        join account in db.Users on session.AccountId equals account.Id
        join member in db.Memberships.IgnoreQueryFilters()
            on new { session.AccountId, session.WorkspaceId } equals new { member.AccountId, member.WorkspaceId }
        join workspace in db.Workspaces on session.WorkspaceId equals workspace.Id
        where member.DisabledAt == null
        select new Found(session, account.DisplayName, account.Speech, account.TemporaryUntil != null, member.Role, workspace.Name);

    private static ClaimsPrincipal Person(Found found)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, found.Session.AccountId.ToString()),
            new(ClaimTypes.Name, found.Name),
            new(ClaimTypes.Role, found.Role.ToString()),
            new(Member.WorkspaceClaim, found.Session.WorkspaceId.ToString()),
            new(Member.WorkspaceNameClaim, found.WorkspaceName),
            new(Member.SpeechClaim, found.Speech.Code()),
            new(Member.SessionClaim, found.Session.TokenHash),
            .. found.IsTemporary ? [new Claim(Member.TemporaryClaim, "yes")] : Array.Empty<Claim>(),
        ];
        return new ClaimsPrincipal(new ClaimsIdentity(claims, SessionOptions.Scheme));
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private sealed record Found(Session Session, string Name, Speech Speech, bool IsTemporary, Role Role, string WorkspaceName);
}
