using Colofon.Journal;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

/// <summary>What a person changes about themselves.</summary>
public sealed class OwnAccountDesk(ColofonDb db, UserManager<Account> accounts)
{
    public async Task RenameAsync(Guid id, string name, Speech speech)
    {
        var account = await db.Users.SingleAsync(row => row.Id == id);
        account.CallMe(name);
        account.Speak(speech);
        await db.SaveChangesAsync();
    }

    /// <summary>Sets a new password for somebody who has just shown that they know the old one; other sessions end.</summary>
    /// <param name="account">The person.</param>
    /// <param name="password">The new password, as typed.</param>
    /// <param name="session">The session that goes on, by its hash.</param>
    /// <returns>What is wrong with the new password; nothing when it was taken.</returns>
    public async Task<IReadOnlyList<IdentityError>> ChangePasswordAsync(Account account, string password, string? session)
    {
        foreach (var validator in accounts.PasswordValidators)
        {
            if (await validator.ValidateAsync(accounts, account, password) is { Succeeded: false } refused)
                return [.. refused.Errors];
        }
        var hash = accounts.PasswordHasher.HashPassword(account, password);
        await db.WriteAsync(async () =>
        {
            account.PasswordHash = hash;
            account.SecurityStamp = PublicId.New().ToString();
            account.ChooseOwn();
            db.Tell("account.password-changed", JournalSubject.Account(account.Id));
            await EndOthersAsync(account.Id, session);
        });
        return [];
    }

    public Task CloseOtherSessionsAsync(Guid account, string? session) =>
        db.WriteAsync(async () =>
        {
            if (await EndOthersAsync(account, session) > 0)
                db.Tell("account.sessions-closed", JournalSubject.Account(account));
        });

    private Task<int> EndOthersAsync(Guid account, string? session) =>
        db.Sessions.Where(row => row.AccountId == account && row.TokenHash != session).ExecuteDeleteAsync();
}
