using System.Text.Json;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Journal;

/// <summary>Tells entries in sentences: the text <c>journal.told.CODE</c>, with the person as {0} and the words after.</summary>
public sealed class JournalSentences(ColofonDb db)
{
    /// <summary>Newest first; <paramref name="before"/> is the sequence to go on from.</summary>
    public async Task<IReadOnlyList<ToldEntry>> TellAsync(
        Texts texts,
        IQueryable<JournalEntry> entries,
        int count,
        long? before = null,
        CancellationToken cancel = default
    )
    {
        var rows = await entries
            .AsNoTracking()
            .Where(entry => before == null || entry.Sequence < before)
            .OrderByDescending(entry => entry.Sequence)
            .Take(count)
            .Select(entry => new
            {
                Entry = entry,
                db.Set<JournalPayload>().First(payload => payload.Sequence == entry.Sequence).Words,
                Who = db.Users.Where(account => account.Id == entry.ActorId).Select(account => account.DisplayName).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new ToldEntry(row.Entry, Tell(texts, row.Entry, row.Words, row.Who)))];
    }

    private static string Tell(Texts texts, JournalEntry entry, string? words, string? who)
    {
        var said = words is null ? [] : JsonSerializer.Deserialize<string[]>(words)!;
        return texts[
            "journal.told." + entry.Code,
            [who ?? texts["journal.somebody"], .. said.Select(word => new JournalWord(word).Told(texts))]
        ];
    }
}
