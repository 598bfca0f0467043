using Colofon.Journal;
using Colofon.Mail.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

/// <summary>Looks a data folder and its database over, and changes nothing.</summary>
public sealed class Checkup(IDbContextFactory<ColofonDb> databases, DatabaseChoice choice, DataFolder folder, JournalAudit journal)
{
    private const long FewBytes = 1L << 30;

    public async Task<IReadOnlyList<CheckupLine>> RunAsync(CancellationToken cancel = default)
    {
        var lines = new List<CheckupLine> { Disk() };
        await using var db = await databases.CreateDbContextAsync(cancel);
        try
        {
            lines.Add(await SchemaAsync(db, cancel));
            if (choice.IsSqlite)
                lines.Add(await IntegrityAsync(db, cancel));
            lines.Add(await JournalAsync(cancel));
            lines.Add(await RingAsync(db, cancel));
            lines.Add(await MailAsync(db, cancel));
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or InvalidOperationException)
        {
            lines.Add(new("database", CheckupLevel.Bad, "doctor.database.bad", [fault.Message]));
        }
        return lines;
    }

    private CheckupLine Disk()
    {
        var free = new DriveInfo(folder.Path).AvailableFreeSpace;
        return new("disk", free < FewBytes ? CheckupLevel.Warning : CheckupLevel.Good, "doctor.disk", [free / (1024m * 1024 * 1024), folder.Path]);
    }

    private static async Task<CheckupLine> SchemaAsync(ColofonDb db, CancellationToken cancel)
    {
        var waiting = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
        return waiting == 0 ? new("schema", CheckupLevel.Good, "doctor.schema.good", []) : new("schema", CheckupLevel.Bad, "doctor.schema.bad", [waiting]);
    }

    private static async Task<CheckupLine> IntegrityAsync(ColofonDb db, CancellationToken cancel)
    {
        var said = await db.Database.SqlQueryRaw<string>("SELECT quick_check AS \"Value\" FROM pragma_quick_check").FirstAsync(cancel);
        return said == "ok" ? new("integrity", CheckupLevel.Good, "doctor.integrity.good", []) : new("integrity", CheckupLevel.Bad, "doctor.integrity.bad", [said]);
    }

    private static async Task<CheckupLine> RingAsync(ColofonDb db, CancellationToken cancel)
    {
        var isOpen = await db.Set<RingKey>().AnyAsync(key => key.Xml.Contains("<masterKey"), cancel);
        return isOpen ? new("ring", CheckupLevel.Warning, "doctor.ring.open", []) : new("ring", CheckupLevel.Good, "doctor.ring.good", []);
    }

    private static async Task<CheckupLine> MailAsync(ColofonDb db, CancellationToken cancel)
    {
        var stuck = await db.Dispatches.IgnoreQueryFilters().CountAsync(row => row.State == DispatchState.Failed || row.State == DispatchState.Unknown, cancel);
        if (stuck > 0)
            return new("mail", CheckupLevel.Warning, "doctor.mail.stuck", [stuck]);
        return await db.MailServers.IgnoreQueryFilters().AnyAsync(cancel)
            ? new("mail", CheckupLevel.Good, "doctor.mail.good", [])
            : new("mail", CheckupLevel.Good, "doctor.mail.none", []);
    }

    private async Task<CheckupLine> JournalAsync(CancellationToken cancel)
    {
        var verdicts = await journal.VerifyAsync(cancel);
        var bad = verdicts.FirstOrDefault(row => !row.Verdict.Holds);
        return bad.Verdict?.Fault is { } fault
            ? new("journal", CheckupLevel.Bad, "doctor.journal.bad", [fault.Sequence])
            : new("journal", CheckupLevel.Good, "doctor.journal.good", [verdicts.Sum(row => row.Verdict.Entries)]);
    }
}
