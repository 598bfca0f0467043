using Colofon.Accounts;
using Colofon.Accounts.Passwords;
using Colofon.Journal;
using Colofon.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Accounts.SigningIn;

/// <summary>Looks at a name and a password. Who does not exist costs the same and is answered the same.</summary>
internal sealed class SignInDesk(
    ColofonDb db,
    UserManager<Account> accounts,
    SignInGuard guard,
    HashTurns turns,
    KnownDevices devices,
    StandIn standIn,
    TimeProvider clock,
    JournalKeeper keeper
)
{
    public async Task<SignInAnswer> TryAsync(HttpContext http, string name, string password)
    {
        var account = name.Length > 0 ? await accounts.FindByEmailAsync(name) : null;
        var attempt = new SignInTry(accounts.NormalizeEmail(name) ?? "", SignInTry.AddressOf(http), devices.Of(http, account?.Id));
        var turn = guard.Begin(attempt);
        if (turn.Wait is { } wait)
            return new(Wait: wait);
        if (turn.IsSiege && account is not null)
            await TellSiegeAsync(account);
        if (PasswordRules.IsTooLong(password))
            return new();
        using var hashing = await turns.TakeAsync(http.RequestAborted);
        if (hashing is null)
            return new(Wait: HashTurns.LongestWait);
        if (!await IsRightAsync(account, password) || await MembershipAsync(account!) is not { } member)
            return new();
        guard.Passed(attempt);
        return new(account, member.WorkspaceId);
    }

    /// <summary>Asks a person who is inside for their password again; the same limits hold.</summary>
    public async Task<SignInAnswer> ConfirmAsync(HttpContext http, Account account, string password)
    {
        var attempt = new SignInTry(account.NormalizedEmail!, "inside", account.Id);
        if (guard.Begin(attempt).Wait is { } wait)
            return new(Wait: wait);
        using var hashing = await turns.TakeAsync(http.RequestAborted);
        if (hashing is null)
            return new(Wait: HashTurns.LongestWait);
        if (!await accounts.CheckPasswordAsync(account, password))
            return new();
        guard.Passed(attempt);
        return new(account, db.Workspace);
    }

    private async Task<bool> IsRightAsync(Account? account, string password)
    {
        if (account is not null)
            return await accounts.CheckPasswordAsync(account, password) && !(account.TemporaryUntil < clock.GetUtcNow());
        standIn.Check(password);
        return false;
    }

    private Task<Membership?> MembershipAsync(Account account) =>
        db.Memberships.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(row => row.AccountId == account.Id && row.DisabledAt == null)
            .OrderBy(row => row.JoinedAt)
            .ThenBy(row => row.WorkspaceId)
            .FirstOrDefaultAsync();

    private async Task TellSiegeAsync(Account account)
    {
        if (await MembershipAsync(account) is not { } member)
            return;
        db.Enter(new Visit(member.WorkspaceId, null, clock, keeper));
        db.Tell("account.guessed", JournalSubject.Account(account.Id), account.DisplayName);
        await db.SaveChangesAsync();
    }
}
