using Colofon.Evidence;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Batches;

/// <summary>
/// Writes one batch: rows, handles, tallies, refusals and how far the import got, all in the transaction it runs in.
/// Killed before it commits, nothing of the batch is there; after, all of it.
/// </summary>
internal sealed class BatchWriter(ColofonDb db)
{
    private const int MostRefusalsListed = 10_000;

    public async Task WriteAsync(ImportId id, Batch batch, CancellationToken cancel)
    {
        await db.TakeTurnAsync("evidence", cancel);
        var import = await db.Imports.SingleAsync(row => row.Id == id, cancel);
        var here = await Standpoint.ReadAsync(db, cancel);
        var written = await WriteRowsAsync(import, batch, here, cancel);
        var refused = batch.Pieces.OfType<RefusedPiece>().ToList();
        foreach (var piece in refused.Take(Math.Max(0, MostRefusalsListed - import.Refused)))
            db.Add(RefusalOf(id, piece));
        import.Advance(batch.Offset, batch.Pieces.Count, written.Added, written.Automatic, refused.Count);
    }

    private Task<Written> WriteRowsAsync(Import import, Batch batch, Standpoint here, CancellationToken cancel)
    {
        switch (import.Kind)
        {
            case ImportKind.Mail:
                MailPiece[] mail = [.. batch.Pieces.OfType<MailPiece>()];
                import.Meet(AddressCount.Parse(import.Addresses).With(mail).ToJson());
                return new MailWriter(db, here).WriteAsync(import.Id, mail, cancel);
            case ImportKind.Hours:
                return new HoursWriter(db, here).WriteAsync(import.Id, [.. batch.Pieces.OfType<HoursPiece>()], cancel);
            default:
                return new InvoiceWriter(db, here).WriteAsync(import.Id, [.. batch.Pieces.OfType<InvoicePiece>()], cancel);
        }
    }

    private Refusal RefusalOf(ImportId import, RefusedPiece piece) =>
        new()
        {
            WorkspaceId = db.Workspace,
            ImportId = import,
            Line = piece.Line,
            Reason = piece.Reason,
            Detail = piece.Detail is { Length: > 0 } detail ? Clip.To(detail, 300) : null,
            Row = piece.Row is { Length: > 0 } row ? Clip.To(row, 4096) : null,
        };
}
