using System.Runtime.CompilerServices;
using Colofon.Evidence;

namespace Colofon.Imports.Batches;

/// <summary>Reads a file from where its import got to, piece by piece.</summary>
internal static class Pieces
{
    public static IAsyncEnumerable<(Piece Piece, long Offset)> ReadAsync(Import import, Stream file, string currency, CancellationToken cancel) =>
        import.Kind switch
        {
            ImportKind.Mail => MailPieces.ReadAsync(import, file, cancel),
            ImportKind.Hours => TableAsync(import, file, TogglReader.ReadAsync(file, cancel), cancel),
            _ => TableAsync(import, file, InvoicesOf(import, file, currency, cancel), cancel),
        };

    private static IAsyncEnumerable<EvidenceRow> InvoicesOf(Import import, Stream file, string currency, CancellationToken cancel)
    {
        var sheet = InvoiceSheet.Parse(import.Columns);
        return InvoiceCsv.ReadAsync(file, sheet.Columns, sheet.Dialect, sheet.Currency ?? currency, cancel);
    }

    /// <summary>A table is read again from its beginning: what was already written is passed over.</summary>
    private static async IAsyncEnumerable<(Piece Piece, long Offset)> TableAsync(
        Import import,
        Stream file,
        IAsyncEnumerable<EvidenceRow> rows,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var known = import.Read;
        await foreach (var row in rows.WithCancellation(cancel))
        {
            if (known-- <= 0)
                yield return (PieceOf(row), file.Position);
        }
    }

    private static Piece PieceOf(EvidenceRow row) =>
        row switch
        {
            HoursEntryRecord entry => new HoursPiece(entry),
            InvoiceRecord invoice => new InvoicePiece(invoice),
            RefusedRow refused => new RefusedPiece(refused.Line, refused.Reason, refused.Detail, refused.Raw),
            _ => throw new InvalidOperationException($"Nobody told what to do with a {row.GetType().Name}."),
        };
}
