using Colofon.Evidence;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Batches;

/// <summary>Writes the hours of a batch that are not known yet.</summary>
internal sealed class HoursWriter(ColofonDb db, Standpoint here)
{
    public async Task<Written> WriteAsync(ImportId import, IReadOnlyList<HoursPiece> pieces, CancellationToken cancel)
    {
        var fresh = await UnknownAsync([.. pieces.Select(piece => piece.Entry)], cancel);
        var handles = await HandleBook.OpenAsync(db, HandleKind.Name, fresh.Select(entry => Handle.NameKey(NameOf(entry))), cancel);
        var rows = fresh.ConvertAll(entry => RowOf(import, entry, PartyOf(handles, entry)));
        var counted = rows.Where(row => row.RelationshipId is not null).ToList();
        var tallies = await TallyBook.OpenAsync(db, here.Version, [.. counted.Select(row => (row.RelationshipId!.Value, row.Week))], cancel);
        foreach (var row in counted)
        {
            var tally = tallies.Of(row.RelationshipId!.Value, row.Week);
            tally.Minutes += row.Minutes;
            tally.BillableMinutes += row.IsBillable ? row.Minutes : 0;
        }
        db.AddRange(rows);
        return new(rows.Count);
    }

    private async Task<List<HoursEntryRecord>> UnknownAsync(List<HoursEntryRecord> entries, CancellationToken cancel)
    {
        var keys = entries.ConvertAll(entry => entry.NaturalKey);
        var known = await db.TimeEntries.Where(row => keys.Contains(row.NaturalKey)).Select(row => row.NaturalKey).ToHashSetAsync(cancel);
        return entries.FindAll(entry => known.Add(entry.NaturalKey));
    }

    /// <summary>Many who work alone give their projects the client's name and leave the client empty.</summary>
    private static string NameOf(HoursEntryRecord entry) => Clip.To(entry.Client.Length > 0 ? entry.Client : entry.Project, 200);

    private static Handle? PartyOf(HandleBook handles, HoursEntryRecord entry)
    {
        var key = Handle.NameKey(NameOf(entry));
        if (key.Length == 0)
            return null;
        var handle = handles.Of(key, NameOf(entry));
        handle.Met(entry.Date, minutes: entry.Minutes);
        return handle;
    }

    private TimeEntry RowOf(ImportId import, HoursEntryRecord entry, Handle? party)
    {
        var row = new TimeEntry
        {
            WorkspaceId = db.Workspace,
            NaturalKey = entry.NaturalKey,
            ImportId = import,
            HandleId = party?.Id,
            On = entry.Date,
            Week = WeekCalendar.MondayOf(entry.Date),
            Minutes = entry.Minutes,
            IsBillable = entry.Billable,
            Project = Clip.To(entry.Project, 300),
            Description = Clip.To(entry.Description, 2000),
            Worker = Clip.To(entry.Person, 200),
        };
        row.BelongTo(party?.RelationshipId);
        return row;
    }
}
