using Colofon.Documents;
using Colofon.Journal;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Aftercare;

/// <summary>Who is not written to in this workspace. Whatever sends mail asks <see cref="ForbidsAsync"/>, and only that.</summary>
public sealed class SuppressionList(ColofonDb db)
{
    public const int Most = 500;

    /// <summary>Whether an address, or its whole domain, is on the list.</summary>
    public Task<bool> ForbidsAsync(string address, CancellationToken cancel = default)
    {
        var whole = address.Trim().ToLowerInvariant();
        var domain = whole[Math.Max(0, whole.LastIndexOf('@'))..];
        return db.SuppressionEntries.AnyAsync(row => row.LiftedAt == null && (row.Value == whole || row.Value == domain), cancel);
    }

    /// <summary>Reads an address, or a domain written as <c>@b.example</c>; null when it is neither.</summary>
    public static string? Read(string? text)
    {
        var trimmed = text?.Trim().ToLowerInvariant() ?? "";
        return trimmed.StartsWith('@')
            ? MailboxAddress.TryCreate("", "x" + trimmed, out var inside) ? "@" + inside.Domain.ToLowerInvariant() : null
            : MailboxAddress.TryCreate("", trimmed, out var mailbox) ? mailbox.Address.ToLowerInvariant() : null;
    }

    /// <summary>False when it cannot be read; true also when it was there already.</summary>
    public async Task<bool> AddAsync(string text, string? why, CancellationToken cancel = default)
    {
        if (Read(text) is not { } value)
            return false;
        if (await AddAsync(value, SuppressionOrigin.Person, why, cancel))
            db.Tell("suppression.added", JournalSubject.Of(db.Workspace), value);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (db.ChangeTracker.Entries<SuppressionEntry>().Any(entry => entry.State == EntityState.Added))
        {
            // Somebody put it there at the same moment.
            db.ChangeTracker.Clear();
        }
        return true;
    }

    public async Task<bool> LiftAsync(SuppressionEntryId id, CancellationToken cancel = default)
    {
        if (await db.SuppressionEntries.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } entry)
            return false;
        if (!entry.IsStanding)
            return true;
        entry.Lift(db.Actor, db.Now);
        db.Tell("suppression.lifted", JournalSubject.Of(db.Workspace), entry.Value);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Those that stand, the latest first.</summary>
    public async Task<IReadOnlyList<SuppressionEntry>> StandingAsync(CancellationToken cancel = default) =>
        await db.SuppressionEntries.AsNoTracking().Where(row => row.LiftedAt == null).OrderByDescending(row => row.Id).Take(Most).ToListAsync(cancel);

    /// <summary>Adds the row without saving; false when it stands already.</summary>
    internal async Task<bool> AddAsync(string value, SuppressionOrigin origin, string? why, CancellationToken cancel)
    {
        if (await db.SuppressionEntries.AnyAsync(row => row.LiftedAt == null && row.Value == value, cancel))
            return false;
        db.Add(new SuppressionEntry(db.Workspace, value, origin, why, db.Actor, db.Now));
        return true;
    }
}
