using Colofon.Journal;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

/// <summary>Accounts and workspaces: the verbs that the web, the command line and the example studio share.</summary>
public sealed class AccountDesk(ColofonDb db, Presence presence, UserManager<Account> accounts, TimeProvider clock, JournalKeeper keeper)
{
    public static Task<bool> IsAnyAsync(DatabaseChoice choice, CancellationToken cancel = default) => EarlyQuestion.IsAnyAsync(choice, "Accounts", cancel);

    public Task<bool> IsAnyWorkspaceAsync(CancellationToken cancel = default) => db.Workspaces.AnyAsync(cancel);

    /// <summary>Makes a workspace and enters it. Nobody owns it yet.</summary>
    public async Task<Workspace> OpenWorkspaceAsync(WorkspaceStart start, CancellationToken cancel = default)
    {
        var workspace = new Workspace(start.Name, start.Speech, start.TimeZone, clock.GetUtcNow());
        Enter(workspace);
        db.Add(workspace);
        Arrange(workspace, start, []);
        db.Tell("workspace.opened", JournalSubject.Of(workspace.Id), workspace.Name);
        await db.SaveChangesAsync(cancel);
        return workspace;
    }

    /// <summary>
    /// The first day: a workspace and its owner, at once or not at all. A workspace that a command made before
    /// anybody had an account is taken over.
    /// </summary>
    /// <returns>The owner, or null when somebody else was first.</returns>
    public async Task<Account?> BeginAsync(WorkspaceStart start, NewPerson owner, CancellationToken cancel = default)
    {
        var account = new Account(owner.Email, owner.Name, start.Speech);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, owner.Password);
        try
        {
            await db.WriteAsync(() => BeginInsideAsync(start, account, cancel), cancel);
            return account;
        }
        catch (DbUpdateException) when (!db.IsInside)
        {
            return null;
        }
    }

    // The lease's key decides between two first days at the same moment, on either database.
    private async Task BeginInsideAsync(WorkspaceStart start, Account account, CancellationToken cancel)
    {
        db.Add(new Lease { Name = "first-day" });
        await db.SaveChangesAsync(cancel);
        if (await db.Workspaces.OrderBy(row => row.CreatedAt).FirstOrDefaultAsync(cancel) is { } waiting)
            await TakeOverAsync(waiting, start, cancel);
        else
            await OpenWorkspaceAsync(start, cancel);
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
        Join(account, Role.Owner);
    }

    private async Task TakeOverAsync(Workspace workspace, WorkspaceStart start, CancellationToken cancel)
    {
        Enter(workspace);
        Arrange(workspace, start, await db.OwnAddresses.Select(row => row.Address).ToListAsync(cancel));
        db.Tell("workspace.opened", JournalSubject.Of(workspace.Id), workspace.Name);
    }

    private void Enter(Workspace workspace)
    {
        presence.Enter(workspace.Id, presence.Account);
        db.Enter(new Visit(workspace.Id, presence.Account, clock, keeper));
    }

    private void Arrange(Workspace workspace, WorkspaceStart start, IReadOnlyCollection<string> known)
    {
        workspace.Rename(start.Name);
        workspace.Speak(start.Speech);
        workspace.WorkAt(start.TimeZone, start.Region, start.WorkingHours);
        workspace.Charge(start.Currency, start.TargetRate, start.FloorRate);
        db.AddRange(start.Addresses.Except(known).Select(address => new OwnAddress(workspace.Id, address)));
    }

    private void Join(Account account, Role role)
    {
        db.Add(new Membership(db.Workspace, account.Id, role, clock.GetUtcNow()));
        db.Tell("account.added", JournalSubject.Account(account.Id), account.DisplayName, JournalWord.Named("role." + role));
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
        Join(account, role);
        await db.SaveChangesAsync();
        return (account, []);
    }
}
