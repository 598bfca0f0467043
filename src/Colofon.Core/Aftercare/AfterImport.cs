using System.Text.RegularExpressions;
using Colofon.Imports;
using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Aftercare;

/// <summary>
/// What an import means for what is over: who wrote after a limit was set is noted, and who wrote the word is not
/// written to again. It only adds rows, and adds none twice.
/// </summary>
public sealed partial class AfterImport(ColofonDb db, SuppressionList suppression)
{
    /// <summary>In the transaction that ends the import; the caller saves.</summary>
    internal async Task NoteAsync(ImportId import, CancellationToken cancel)
    {
        foreach (var limit in await LimitsAsync(cancel))
            await BreachesAsync(limit, cancel);
        await WordsAsync(import, cancel);
    }

    /// <summary>Of each relationship only its latest case counts: who came back is welcome to write.</summary>
    private async Task<IReadOnlyList<Limit>> LimitsAsync(CancellationToken cancel)
    {
        var cases = await (
            from row in db.Offboardings.AsNoTracking()
            where !db.Offboardings.Any(later => later.RelationshipId == row.RelationshipId && later.OpenedAt > row.OpenedAt)
            join door in db.DoorPolicies on row.Id equals door.OffboardingId
            where door.Door == Door.NoContact && !db.DoorPolicies.Any(later => later.OffboardingId == row.Id && later.ChosenAt > door.ChosenAt)
            select new { Case = row, door.ClosesOn }
        ).ToListAsync(cancel);
        var studio = await StudioFacts.ReadAsync(db, cancel);
        return
        [
            .. cases
                .Where(one => one.Case.Permits(CaseAction.NoteContact))
                .Select(one => (one.Case, From: one.ClosesOn ?? one.Case.EndsOn))
                .Where(one => one.From is not null)
                .Select(one => new Limit(one.Case, studio.StartOf(one.From!.Value))),
        ];
    }

    private async Task BreachesAsync(Limit limit, CancellationToken cancel)
    {
        var (id, from) = (limit.Case.Id, limit.From);
        var messages = await db.Interactions.AsNoTracking()
            .Where(row => row.RelationshipId == limit.Case.RelationshipId && row.At >= from && row.Direction == Direction.In && !row.IsAutomatic)
            .Where(row => !db.BoundaryBreaches.Any(breach => breach.OffboardingId == id && breach.InteractionId == row.Id))
            .Select(row => new { row.Id, row.At })
            .ToListAsync(cancel);
        if (messages.Count == 0)
            return;
        db.AddRange(messages.Select(message => new BoundaryBreach(db.Workspace, id, message.Id, message.At, db.Now)));
        var name = await db.Relationships.Where(row => row.Id == limit.Case.RelationshipId).Select(row => row.Name).SingleAsync(cancel);
        db.Tell("boundary.breached", JournalSubject.Of(id), name, messages.Count);
    }

    private async Task WordsAsync(ImportId import, CancellationToken cancel)
    {
        var brief = await db.Interactions.AsNoTracking()
            .Where(row => row.ImportId == import && row.Direction == Direction.In && !row.IsAutomatic && row.Subject.Length <= LongestWord)
            .Select(row => new { row.Sender, row.Subject })
            .ToListAsync(cancel);
        foreach (var sender in brief.Where(message => OptOut().IsMatch(message.Subject)).Select(message => message.Sender).Distinct())
        {
            if (SuppressionList.Read(sender) is { } value && await suppression.AddAsync(value, SuppressionOrigin.Keyword, why: null, cancel))
                db.Tell("suppression.asked", JournalSubject.Of(db.Workspace), value);
        }
    }

    private const int LongestWord = 40;

    [GeneratedRegex(@"^\s*(?:(?:re|rv|fwd?)\s*:\s*)*(?:baja|darme de baja|stop|unsubscribe|no escribir)\s*[.]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OptOut();

    private sealed record Limit(Offboarding Case, DateTimeOffset From);
}
