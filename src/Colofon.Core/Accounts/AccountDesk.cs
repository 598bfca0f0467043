using Colofon.Journal;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

/// <summary>Accounts and workspaces: the verbs that the web, the command line and the example studio share.</summary>
public sealed class AccountDesk(ColofonDb db, Presence presence, UserManager<Account> accounts, TimeProvider clock, JournalKeeper keeper)
{
    public Task<bool> IsAnyAsync(CancellationToken cancel = default) => db.Users.AnyAsync(cancel);

    public Task<bool> IsAnyWorkspaceAsync(CancellationToken cancel = default) => db.Workspaces.AnyAsync(cancel);

    /// <summary>Makes a workspace and enters it. Nobody owns it yet.</summary>
    public async Task<Workspace> OpenWorkspaceAsync(WorkspaceStart start, CancellationToken cancel = default)
    {
        var workspace = new Workspace(start.Name, start.Speech, start.TimeZone, clock.GetUtcNow());
        workspace.WorkAt(start.TimeZone, start.Region, start.WorkingHours);
        workspace.Charge(start.Currency, start.TargetRate, start.FloorRate);
        presence.Enter(workspace.Id, presence.Account);
        db.Enter(new Visit(workspace.Id, presence.Account, clock, keeper));
        db.Add(workspace);
        foreach (var address in start.OwnAddresses.Select(address => address.Trim().ToLowerInvariant()).Distinct())
            db.Add(new OwnAddress(workspace.Id, address));
        db.Tell("workspace.opened", JournalSubject.Of(workspace.Id), workspace.Name);
        await db.SaveChangesAsync(cancel);
        return workspace;
    }

    /// <summary>Adds a person to the workspace of this scope; the answer says what is wrong with the password, if anything.</summary>
    public async Task<(Account? Account, IReadOnlyList<IdentityError> Errors)> AddPersonAsync(
        string email,
        string name,
        string password,
        Role role,
        Speech speech
    )
    {
        var account = new Account(email, name, speech);
        var made = await accounts.CreateAsync(account, password);
        if (!made.Succeeded)
            return (null, [.. made.Errors]);
        db.Add(new Membership(db.Workspace, account.Id, role, clock.GetUtcNow()));
        db.Tell("account.added", JournalSubject.Account(account.Id), account.DisplayName, JournalWord.Named("role." + role));
        await db.SaveChangesAsync();
        return (account, []);
    }
}
