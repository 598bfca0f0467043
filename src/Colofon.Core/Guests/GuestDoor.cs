using Colofon.Accounts;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Guests;

/// <summary>
/// Where people from outside come in, by an address, and a code sent to whom it was given. It works in a scope of its
/// own, because whoever opens it may be signed in elsewhere.
/// </summary>
public sealed class GuestDoor(IServiceScopeFactory scopes, IDbContextFactory<ColofonDb> databases)
{
    /// <summary>What stands at an address; null where nothing does, or nothing was told yet.</summary>
    public Task<GuestPlace?> FindAsync(string? address, CancellationToken cancel = default) =>
        AtAsync(address, (entry, row) => entry.PlaceAsync(row, cancel), cancel);

    /// <summary>Sends a code to whoever is invited under that mail address, and says the same to everybody else.</summary>
    public Task<AskedCode?> AskAsync(string? address, string typed, CancellationToken cancel = default) =>
        AtAsync(address, (entry, row) => entry.AskAsync(row, typed, cancel), cancel);

    /// <summary>The token of a session; null when the code does not open, in this browser, now.</summary>
    public Task<string?> EnterAsync(string? address, string? browser, string code, string browserName, CancellationToken cancel = default) =>
        AtAsync(address, (entry, row) => entry.EnterAsync(row, browser, code, browserName, cancel), cancel);

    public Task<Guest?> WhoAsync(string? address, string? token, CancellationToken cancel = default) =>
        AtAsync(address, (entry, row) => entry.WhoAsync(row, token, cancel), cancel);

    public Task<string?> LeaveAsync(string? address, string? token, CancellationToken cancel = default) =>
        AtAsync(address, (entry, row) => entry.LeaveAsync(row, token, cancel), cancel);

    /// <summary>Uses a desk for a guest, in their case.</summary>
    public async Task<TAnswer> ActAsync<TDesk, TAnswer>(Guest guest, Func<TDesk, Task<TAnswer>> act)
        where TDesk : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(guest.Workspace, account: null);
        return await act(scope.ServiceProvider.GetRequiredService<TDesk>());
    }

    private async Task<TAnswer?> AtAsync<TAnswer>(string? address, Func<GuestEntry, Invitation, Task<TAnswer?>> act, CancellationToken cancel)
        where TAnswer : class
    {
        if (address is not { Length: 32 } || !address.All(char.IsAsciiHexDigitLower) || await BehindAsync(new PublicId(address), cancel) is not { } invitation)
            return null;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(invitation.WorkspaceId, account: null);
        return await act(scope.ServiceProvider.GetRequiredService<GuestEntry>(), invitation);
    }

    private async Task<Invitation?> BehindAsync(PublicId address, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Invitations.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(row => row.PublicId == address, cancel);
    }
}
