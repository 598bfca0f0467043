using Colofon.Evidence;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Batches;

/// <summary>Writes the invoices of a batch that are not known yet; of a known one, only that it was paid meanwhile.</summary>
internal sealed class InvoiceWriter(ColofonDb db, Standpoint here)
{
    private const int LongestKey = 200;

    public async Task<Written> WriteAsync(ImportId import, IReadOnlyList<InvoicePiece> pieces, CancellationToken cancel)
    {
        var fresh = await UnknownAsync([.. pieces.Select(piece => piece.Invoice)], cancel);
        var handles = await HandleBook.OpenAsync(db, HandleKind.Name, fresh.Select(invoice => Handle.NameKey(NameOf(invoice))), cancel);
        var rows = fresh.ConvertAll(invoice => RowOf(import, invoice, PartyOf(handles, invoice)));
        var counted = rows.Where(row => row.RelationshipId is not null && row.Currency == here.Currency).ToList();
        var tallies = await TallyBook.OpenAsync(db, here.Version, [.. counted.Select(row => (row.RelationshipId!.Value, row.Week))], cancel);
        foreach (var row in counted)
        {
            var tally = tallies.Of(row.RelationshipId!.Value, row.Week);
            tally.Net += row.Net;
            tally.Invoices++;
        }
        db.AddRange(rows);
        return new(rows.Count);
    }

    private async Task<List<InvoiceRecord>> UnknownAsync(List<InvoiceRecord> invoices, CancellationToken cancel)
    {
        var keys = invoices.ConvertAll(KeyOf);
        var known = await db
            .Invoices.Where(row => keys.Contains(row.NaturalKey))
            .Select(row => new { row.NaturalKey, row.PaidOn })
            .ToDictionaryAsync(row => row.NaturalKey, row => row.PaidOn, cancel);
        foreach (var invoice in invoices.Where(invoice => invoice.PaidDate is not null && known.TryGetValue(KeyOf(invoice), out var paid) && paid is null))
            await PayAsync(KeyOf(invoice), invoice.PaidDate, cancel);
        return invoices.FindAll(invoice => known.TryAdd(KeyOf(invoice), null));
    }

    private Task PayAsync(string key, DateOnly? on, CancellationToken cancel) =>
        db.Invoices.Where(row => row.NaturalKey == key).ExecuteUpdateAsync(row => row.SetProperty(invoice => invoice.PaidOn, on), cancel);

    private static string KeyOf(InvoiceRecord invoice) => Clip.Key(invoice.NaturalKey, LongestKey);

    private static string NameOf(InvoiceRecord invoice) => Clip.To(invoice.Customer, 200);

    private static Handle? PartyOf(HandleBook handles, InvoiceRecord invoice)
    {
        var key = Handle.NameKey(NameOf(invoice));
        if (key.Length == 0)
            return null;
        var handle = handles.Of(key, NameOf(invoice));
        handle.Met(invoice.IssueDate, invoices: 1);
        return handle;
    }

    private Invoice RowOf(ImportId import, InvoiceRecord invoice, Handle? party)
    {
        var row = new Invoice
        {
            WorkspaceId = db.Workspace,
            NaturalKey = KeyOf(invoice),
            ImportId = import,
            HandleId = party?.Id,
            Number = Clip.To(invoice.Number, 200),
            IssuedOn = invoice.IssueDate,
            Week = WeekCalendar.MondayOf(invoice.IssueDate),
            DueOn = invoice.DueDate,
            PaidOn = invoice.PaidDate,
            Net = invoice.Net,
            Tax = invoice.Tax,
            Withheld = invoice.Withheld,
            Total = invoice.Total,
            Currency = invoice.Currency,
        };
        row.BelongTo(party?.RelationshipId);
        return row;
    }
}
