using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Feedback;

/// <summary>What we learn from an end, for ourselves alone.</summary>
public sealed class ReflectionDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>Keeps what changed of the four answers. False when the case does not permit it.</summary>
    public async Task<bool> LookBackAsync(OffboardingId id, IReadOnlyDictionary<string, string> answers, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.Reflect))
            return false;
        var held = await NotesAsync(id, cancel);
        var changed = RetrospectiveQuestions.All.Where(question => answers.TryGetValue(question, out var text) && text.Trim() != (held.GetValueOrDefault(question)?.Text ?? "")).ToList();
        if (changed.Count == 0)
            return true;
        db.AddRange(changed.Select(question => new RetrospectiveNote(file.Offboarding, question, answers[question], db.Actor, db.Now)));
        db.Tell("reflection.noted", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<bool> TeachAsync(OffboardingId id, string text, string? owner, DateOnly? dueOn, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.Reflect))
            return false;
        db.Add(new Lesson(file.Offboarding, text, owner, dueOn, db.Actor, db.Now));
        db.Tell("reflection.taught", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Notes that a lesson became something done.</summary>
    public async Task<bool> LearnAsync(OffboardingId id, LessonId lesson, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.Reflect))
            return false;
        if (await db.Lessons.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == lesson, cancel) is not { } found)
            return false;
        if (found.LearnedAt is not null)
            return true;
        found.Learn(db.Now);
        db.Tell("reflection.learned", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<IReadOnlyDictionary<string, RetrospectiveNote>> NotesAsync(OffboardingId id, CancellationToken cancel = default) =>
        (await db.RetrospectiveNotes.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancel))
            .GroupBy(row => row.Question, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    /// <summary>What the ends of one relationship taught, the latest first.</summary>
    public async Task<IReadOnlyList<Lesson>> LessonsAsync(RelationshipId relationship, CancellationToken cancel = default) =>
        await db.Lessons.AsNoTracking().Where(row => row.RelationshipId == relationship).OrderByDescending(row => row.Id).Take(100).ToListAsync(cancel);
}
