using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Journal;

/// <summary>Proves that a workspace's journal is whole: every link, every payload, the head outside, every case it speaks of.</summary>
public sealed class JournalVerifier(ColofonDb db, JournalKeeper keeper)
{
    public async Task<JournalVerdict> VerifyAsync(CancellationToken cancel = default)
    {
        var workspace = db.Workspace;
        var outside = keeper.Last(workspace);
        var cases = (await db.Offboardings.Select(row => row.Id).ToListAsync(cancel)).ToHashSet();
        var erased = (await Erasures().ToListAsync(cancel)).ToHashSet();
        long sequence = 0;
        var previous = JournalChain.Beginning;
        try
        {
            await foreach (var (entry, payload) in Links().WithCancellation(cancel))
            {
                var code = Wrong(entry, payload, sequence + 1, previous, erased) ?? Missing(entry, cases) ?? Differs(entry, outside);
                if (code is not null)
                    return new(sequence, new JournalFault(workspace, sequence + 1, code));
                (sequence, previous) = (entry.Sequence, entry.Hash);
            }
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidCastException or InvalidOperationException)
        {
            return new(sequence, new JournalFault(workspace, sequence + 1, "journal.fault.entry"));
        }
        return outside?.Sequence > sequence
            ? new(sequence, new JournalFault(workspace, sequence + 1, "journal.fault.cut"))
            : new(sequence, await HeadFaultAsync(workspace, sequence, previous, cancel));
    }

    private IAsyncEnumerable<(JournalEntry, JournalPayload?)> Links() =>
        db.Set<JournalEntry>()
            .AsNoTracking()
            .OrderBy(entry => entry.Sequence)
            .LeftJoin(
                db.Set<JournalPayload>(),
                entry => new { entry.WorkspaceId, entry.Sequence },
                payload => new { payload.WorkspaceId, payload.Sequence },
                (entry, payload) => new { entry, payload }
            )
            .AsAsyncEnumerable()
            .Select(row => (row.entry, row.payload));

    private IQueryable<Guid> Erasures() =>
        db.Set<JournalEntry>().Where(entry => entry.Code == JournalCodes.Erased).Select(entry => entry.SubjectId);

    private static string? Wrong(JournalEntry entry, JournalPayload? payload, long expected, string previous, HashSet<Guid> erased)
    {
        if (entry.Sequence != expected)
            return "journal.fault.gap";
        if (entry.PreviousHash != previous)
            return "journal.fault.link";
        if (entry.Hash != JournalChain.Hash(entry))
            return "journal.fault.entry";
        if (payload is null)
            return erased.Contains(entry.SubjectId) ? null : "journal.fault.payload-missing";
        return JournalChain.PayloadHash(payload.Salt, payload.Words) == entry.PayloadHash ? null : "journal.fault.payload";
    }

    private static string? Missing(JournalEntry entry, HashSet<OffboardingId> cases) =>
        entry.CaseId is { } spoken && !cases.Contains(spoken) ? "journal.fault.case-missing" : null;

    private static string? Differs(JournalEntry entry, JournalMark? outside) =>
        outside?.Sequence == entry.Sequence && outside.Hash != entry.Hash ? "journal.fault.head" : null;

    private async Task<JournalFault?> HeadFaultAsync(WorkspaceId workspace, long sequence, string hash, CancellationToken cancel)
    {
        var head = await db.Set<JournalHead>().AsNoTracking().SingleOrDefaultAsync(cancel);
        var agrees = head is null ? sequence == 0 : head.Sequence == sequence && head.Hash == hash;
        return agrees ? null : new JournalFault(workspace, sequence + 1, "journal.fault.cut");
    }
}
