using Colofon.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

internal static class Guard
{
    public static void Check(ColofonDb db, WorkspaceId workspace)
    {
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached)
                continue;
            if (entry.Entity is IOwned owned && owned.WorkspaceId != workspace)
                throw new InvalidOperationException($"A {entry.Metadata.ShortName()} of another workspace was about to be saved.");
            if (entry is { Entity: IVersioned, State: EntityState.Modified })
                entry.Property(nameof(IVersioned.Version)).CurrentValue = (int)entry.Property(nameof(IVersioned.Version)).OriginalValue! + 1;
        }
    }
}
