using Colofon.Evidence;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Batches;

/// <summary>Writes the messages of a batch that are not known yet.</summary>
internal sealed class MailWriter(ColofonDb db, Standpoint here)
{
    public async Task<Written> WriteAsync(ImportId import, IReadOnlyList<MailPiece> pieces, CancellationToken cancel)
    {
        var seen = await UnknownAsync(pieces, cancel);
        var handles = await HandleBook.OpenAsync(db, HandleKind.Address, seen.Select(one => one.How.Party).OfType<string>(), cancel);
        var rows = seen.Select(one => (one.How, Row: RowOf(import, one.Piece, one.How, PartyOf(handles, one.Piece, one.How)))).ToList();
        var counted = rows.Where(one => one.Row is { RelationshipId: not null, IsAutomatic: false }).ToList();
        var tallies = await TallyBook.OpenAsync(db, here.Version, [.. counted.Select(one => (one.Row.RelationshipId!.Value, one.Row.Week))], cancel);
        foreach (var (_, row) in counted)
            Count(tallies.Of(row.RelationshipId!.Value, row.Week), row);
        db.AddRange(rows.Select(one => one.Row));
        return new(rows.Count, rows.Count(one => one.Row.IsAutomatic));
    }

    private async Task<List<(MailPiece Piece, Sighting How)>> UnknownAsync(IReadOnlyList<MailPiece> pieces, CancellationToken cancel)
    {
        var keys = pieces.Select(piece => piece.Key).ToList();
        var known = await db.Interactions.Where(row => keys.Contains(row.NaturalKey)).Select(row => row.NaturalKey).ToHashSetAsync(cancel);
        return
        [
            .. pieces
                .Where(piece => known.Add(piece.Key))
                .Select(piece => (piece, here.See(piece.Sender.Address, piece.Receivers.Select(to => to.Address), piece.At))),
        ];
    }

    private static Handle? PartyOf(HandleBook handles, MailPiece piece, Sighting how)
    {
        if (how.Party is null)
            return null;
        var named = piece.Receivers.Append(piece.Sender).FirstOrDefault(address => address.Address == how.Party && address.Name.Length > 0);
        var handle = handles.Of(how.Party, named.Name ?? "");
        handle.Met(how.On, messages: piece.IsAutomatic ? 0 : 1, automatic: piece.IsAutomatic ? 1 : 0);
        return handle;
    }

    private Interaction RowOf(ImportId import, MailPiece piece, Sighting how, Handle? party)
    {
        var row = new Interaction
        {
            WorkspaceId = db.Workspace,
            NaturalKey = piece.Key,
            ImportId = import,
            HandleId = party?.Id,
            Sender = piece.Sender.Address,
            Receivers = string.Join(' ', piece.Receivers.Select(to => to.Address)),
            At = piece.At,
            IsGuessed = piece.IsGuessed,
            Week = how.Week,
            IsOutOfHours = how.IsOutOfHours,
            Direction = how.Direction,
            IsAutomatic = piece.IsAutomatic,
            Subject = piece.Subject,
            Thread = piece.Thread,
            Length = piece.Length,
            Attachments = piece.Attachments,
        };
        row.BelongTo(party?.RelationshipId);
        return row;
    }

    private static void Count(Tally tally, Interaction row)
    {
        if (row.Direction == Direction.Out)
            tally.Outbound++;
        else
            tally.Inbound++;
        if (row is { Direction: Direction.In, IsOutOfHours: true })
            tally.InboundOutOfHours++;
    }
}
