using Colofon.Journal;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

/// <summary>Changes how the studio is called and how it works.</summary>
public sealed class WorkspaceDesk(ColofonDb db)
{
    public async Task<WorkspaceAnswer> ChangeAsync(WorkspaceChange change, CancellationToken cancel = default)
    {
        var workspace = await db.Workspaces.SingleAsync(row => row.Id == db.Workspace, cancel);
        if (workspace.Version != change.Version)
            return WorkspaceAnswer.Overtaken;
        var counted = workspace.TallyVersion;
        Apply(workspace, change.Now);
        if (await ReplaceAddressesAsync(change.Now.Addresses, cancel) | await ReplaceHolidaysAsync(change.Holidays, cancel))
            workspace.Recount();
        db.Entry(workspace).State = EntityState.Modified;
        db.Tell("workspace.changed", JournalSubject.Of(workspace.Id));
        return await SavedAsync(cancel)
            ? workspace.TallyVersion == counted ? WorkspaceAnswer.Saved : WorkspaceAnswer.Recount
            : WorkspaceAnswer.Overtaken;
    }

    private static void Apply(Workspace workspace, WorkspaceStart now)
    {
        workspace.Rename(now.Name);
        workspace.Speak(now.Speech);
        workspace.WorkAt(now.TimeZone, now.Region, now.WorkingHours);
        workspace.Cool(now.CoolingDays);
        workspace.Charge(now.Currency, now.TargetRate, now.FloorRate);
    }

    private async Task<bool> ReplaceAddressesAsync(IReadOnlyList<string> wanted, CancellationToken cancel)
    {
        var known = await db.OwnAddresses.ToListAsync(cancel);
        var gone = known.Where(row => !wanted.Contains(row.Address)).ToList();
        var added = wanted.Except(known.Select(row => row.Address)).ToList();
        db.RemoveRange(gone);
        db.AddRange(added.Select(address => new OwnAddress(db.Workspace, address)));
        return gone.Count + added.Count > 0;
    }

    private async Task<bool> ReplaceHolidaysAsync(IReadOnlyDictionary<DateOnly, string> wanted, CancellationToken cancel)
    {
        var known = await db.OwnHolidays.ToListAsync(cancel);
        var before = known.Select(row => row.On).ToHashSet();
        db.RemoveRange(known.Where(row => !wanted.ContainsKey(row.On)));
        foreach (var (on, name) in wanted)
        {
            if (known.SingleOrDefault(row => row.On == on) is { } day)
                day.Rename(name);
            else
                db.Add(new OwnHoliday(db.Workspace, on, name));
        }
        return !before.SetEquals(wanted.Keys);
    }

    private async Task<bool> SavedAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
