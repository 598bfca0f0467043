using Colofon.Aftercare;
using Colofon.Imports.Batches;
using Colofon.Imports.Files;
using Colofon.Journal;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Colofon.Imports;

/// <summary>Reads one import to its end, batch by batch. Killed at any point, the next runner goes on from the last batch.</summary>
public sealed class ImportRunner(ColofonDb db, IncomingFiles files, PortfolioDesk portfolio, AfterImport after, ILogger<ImportRunner> log)
{
    /// <summary>Taken anew with every batch; when whoever reads was killed, another waits this long.</summary>
    private static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(20);

    private readonly string owner = PublicId.New().ToString();

    /// <returns>How it stands now; null when somebody else is reading it.</returns>
    public async Task<Import?> RunAsync(ImportId id, IProgress<Import>? progress = null, CancellationToken cancel = default)
    {
        var lease = $"import:{id}";
        if (!await db.TryTakeLeaseAsync(lease, owner, LeaseTime, cancel))
            return null;
        try
        {
            var import = await StartAsync(id, cancel);
            if (!import.IsEnded)
                await ReadAsync(import, lease, progress, cancel);
        }
        catch (LeaseLostException)
        {
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Import {Import} stopped", id);
            await FailAsync(id, fault);
        }
        finally
        {
            await db.GiveLeaseBackAsync(lease, owner);
        }
        return await db.Imports.AsNoTracking().SingleAsync(row => row.Id == id, CancellationToken.None);
    }

    private async Task<Import> StartAsync(ImportId id, CancellationToken cancel)
    {
        var import = await db.Imports.SingleAsync(row => row.Id == id, cancel);
        if (!import.IsEnded)
            import.Run();
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return import;
    }

    private async Task ReadAsync(Import start, string lease, IProgress<Import>? progress, CancellationToken cancel)
    {
        var currency = await db.Workspaces.Where(row => row.Id == db.Workspace).Select(row => row.Currency).SingleAsync(cancel);
        await using (var file = files.Open(start.StoredAs))
        {
            await foreach (var batch in BatchGatherer.GatherAsync(Pieces.ReadAsync(start, file, currency, cancel), start.Offset, cancel))
            {
                var written = await WriteAsync(start.Id, batch, lease, cancel);
                progress?.Report(written);
            }
        }
        await FinishAsync(start.Id, lease, cancel);
        files.Delete(start.StoredAs);
        await portfolio.RefreshAsync(cancel);
    }

    private async Task<Import> WriteAsync(ImportId id, Batch batch, string lease, CancellationToken cancel)
    {
        await db.WriteAsync(
            async () =>
            {
                await KeepAsync(lease, cancel);
                await new BatchWriter(db).WriteAsync(id, batch, cancel);
            },
            cancel
        );
        var written = db.Imports.Local.Single();
        db.ChangeTracker.Clear();
        return written;
    }

    private async Task KeepAsync(string lease, CancellationToken cancel)
    {
        if (!await db.KeepLeaseAsync(lease, owner, LeaseTime, cancel))
            throw new LeaseLostException(lease);
    }

    private async Task FinishAsync(ImportId id, string lease, CancellationToken cancel)
    {
        await db.WriteAsync(
            async () =>
            {
                await KeepAsync(lease, cancel);
                var import = await db.Imports.SingleAsync(row => row.Id == id, cancel);
                import.Finish(db.Now);
                await after.NoteAsync(id, cancel);
                db.Tell($"import.done.{import.Kind}", JournalSubject.Of(id), import.FileName, import.Added, import.Known, import.Refused);
            },
            cancel
        );
        db.ChangeTracker.Clear();
    }

    // What was half changed in memory is forgotten; the batches written before stay.
    private async Task FailAsync(ImportId id, Exception fault)
    {
        db.ChangeTracker.Clear();
        var import = await db.Imports.SingleAsync(row => row.Id == id);
        import.Fail(ImportFault.Of(fault), db.Now);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
