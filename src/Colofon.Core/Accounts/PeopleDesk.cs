using Colofon.Accounts.Passwords;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

/// <summary>Who works in this workspace, and as what. A change is felt by the next request of whom it concerns.</summary>
public sealed class PeopleDesk(ColofonDb db, AccountDesk desk, UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>How long a password that somebody else saw may wait for its owner.</summary>
    public static readonly TimeSpan LentFor = TimeSpan.FromDays(7);

    /// <summary>Adds a person with a generated password, good for choosing one's own within a week.</summary>
    public async Task<LentPassword> InviteAsync(string email, string name, Role role, Speech speech)
    {
        var passphrase = NewPassphrase.Make();
        var (account, errors) = await desk.AddPersonAsync(email, name, passphrase, role, speech);
        if (account is null)
            return new(null, "", errors);
        account.Lend(clock.GetUtcNow() + LentFor);
        await db.SaveChangesAsync();
        return new(account, passphrase, []);
    }

    public Task<PeopleAnswer> ChangeRoleAsync(Guid account, Role role) =>
        ChangeAsync(account, role < Role.Owner, member =>
        {
            if (member.Role != role)
                Tell("account.role", member, JournalWord.Named("role." + role));
            member.Become(role);
        });

    public Task<PeopleAnswer> GrantReservedAsync(Guid account, bool granted) =>
        ChangeAsync(account, isLoss: false, member =>
        {
            if (member.ReadsReserved != granted)
                Tell(granted ? "account.reserved-granted" : "account.reserved-withdrawn", member);
            member.GrantReserved(granted);
        });

    public Task<PeopleAnswer> EnableAsync(Guid account) =>
        ChangeAsync(account, isLoss: false, member =>
        {
            if (member.IsDisabled)
                Tell("account.enabled", member);
            member.Enable();
        });

    /// <summary>Closes the door to a person, and every session they have open.</summary>
    public Task<PeopleAnswer> DisableAsync(Guid account) =>
        ChangeAsync(account, isLoss: true, async member =>
        {
            if (!member.IsDisabled)
                Tell("account.disabled", member);
            member.Disable(clock.GetUtcNow());
            await EndSessionsAsync(account);
        });

    /// <summary>Gives a person of this workspace a new first password and ends their sessions.</summary>
    public async Task<LentPassword?> ResetPasswordAsync(Guid account)
    {
        if (await accounts.FindByIdAsync(account.ToString()) is not { } person)
            return null;
        var passphrase = NewPassphrase.Make();
        var hash = accounts.PasswordHasher.HashPassword(person, passphrase);
        var answer = await ChangeAsync(account, isLoss: false, async member =>
        {
            person.PasswordHash = hash;
            person.SecurityStamp = PublicId.New().ToString();
            person.Lend(clock.GetUtcNow() + LentFor);
            Tell("account.password-reset", member);
            await EndSessionsAsync(account);
        });
        return answer == PeopleAnswer.Done ? new(person, passphrase, []) : null;
    }

    private Task<PeopleAnswer> ChangeAsync(Guid account, bool isLoss, Action<Membership> change) =>
        ChangeAsync(account, isLoss, member =>
        {
            change(member);
            return Task.CompletedTask;
        });

    private async Task<PeopleAnswer> ChangeAsync(Guid account, bool isLoss, Func<Membership, Task> change)
    {
        var answer = PeopleAnswer.Unknown;
        await db.WriteAsync(async () =>
        {
            await TakeTurnAsync();
            if (await db.Memberships.SingleOrDefaultAsync(row => row.AccountId == account) is not { } member)
                return;
            answer = isLoss && await IsLastOwnerAsync(member) ? PeopleAnswer.LastOwner : PeopleAnswer.Done;
            if (answer == PeopleAnswer.Done)
                await change(member);
        });
        return answer;
    }

    // Two owners who disable each other at the same moment must not both succeed: the workspace's row is held.
    private Task TakeTurnAsync() =>
        db.Workspaces.Where(row => row.Id == db.Workspace).ExecuteUpdateAsync(row => row.SetProperty(w => w.Version, w => w.Version));

    private async Task<bool> IsLastOwnerAsync(Membership member) =>
        member is { Role: Role.Owner, IsDisabled: false }
        && !await db.Memberships.AnyAsync(row => row.Role == Role.Owner && row.DisabledAt == null && row.AccountId != member.AccountId);

    private Task EndSessionsAsync(Guid account) => db.Sessions.Where(session => session.AccountId == account).ExecuteDeleteAsync();

    private void Tell(string code, Membership member, params JournalWord[] words) =>
        db.Tell(code, JournalSubject.Account(member.AccountId), [Name(member.AccountId), .. words]);

    private string Name(Guid account) => db.Users.Where(row => row.Id == account).Select(row => row.DisplayName).First();
}
