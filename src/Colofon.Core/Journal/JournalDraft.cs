using System.Security.Cryptography;
using System.Text.Json;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Journal;

/// <summary>The entries that wait for the save they belong to.</summary>
internal sealed class JournalDraft
{
    private readonly List<(string Code, JournalSubject Subject, JournalWord[] Words)> waiting = [];
    private JournalMark? head;

    public void Add(string code, JournalSubject subject, JournalWord[] words) => waiting.Add((code, subject, words));

    public void Clear()
    {
        waiting.Clear();
        head = null;
    }

    public JournalMark? TakeHead()
    {
        var taken = head;
        head = null;
        return taken;
    }

    /// <summary>Links what waits to the chain. Inside a transaction: the head's row is locked until it ends.</summary>
    public async Task SealAsync(ColofonDb db, Visit visit, CancellationToken cancel)
    {
        if (waiting.Count == 0)
            return;
        var (sequence, hash) = await TakeTurnAsync(db, cancel);
        foreach (var (code, subject, words) in waiting)
        {
            var entry = Link(db, visit, ++sequence, hash, (code, subject, words));
            hash = entry.Hash;
        }
        waiting.Clear();
        await db.Set<JournalHead>()
            .ExecuteUpdateAsync(row => row.SetProperty(h => h.Sequence, sequence).SetProperty(h => h.Hash, hash), cancel);
        head = new JournalMark(visit.Workspace, sequence, hash);
    }

    private static async Task<(long Sequence, string Hash)> TakeTurnAsync(ColofonDb db, CancellationToken cancel)
    {
        var heads = db.Set<JournalHead>();
        var taken = await heads.ExecuteUpdateAsync(row => row.SetProperty(h => h.Turn, h => h.Turn + 1), cancel);
        if (taken == 0)
        {
            heads.Add(new JournalHead { WorkspaceId = db.Workspace, Sequence = 0, Hash = JournalChain.Beginning });
            await db.SaveRowsAsync(cancel);
        }
        var head = await heads.AsNoTracking().SingleAsync(cancel);
        return (head.Sequence, head.Hash);
    }

    private static JournalEntry Link(
        ColofonDb db,
        Visit visit,
        long sequence,
        string previous,
        (string Code, JournalSubject Subject, JournalWord[] Words) said
    )
    {
        var words = JsonSerializer.Serialize(said.Words.Select(word => CleanText.Of(word.Encoded)));
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var unsealed = new JournalEntry
        {
            WorkspaceId = visit.Workspace,
            Sequence = sequence,
            At = db.Now,
            ActorId = visit.Actor,
            Code = said.Code,
            SubjectKind = said.Subject.Kind,
            SubjectId = said.Subject.Id,
            CaseId = said.Subject.Case,
            PayloadHash = JournalChain.PayloadHash(salt, words),
            PreviousHash = previous,
            Hash = "",
        };
        var entry = unsealed.Sealed();
        db.Add(entry);
        db.Add(new JournalPayload { WorkspaceId = visit.Workspace, Sequence = sequence, Words = words, Salt = salt });
        return entry;
    }
}
