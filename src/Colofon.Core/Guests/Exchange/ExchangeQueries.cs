using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests.Exchange;

/// <summary>What went both ways through the portal of a case.</summary>
public sealed class ExchangeQueries(ColofonDb db)
{
    private const int MostNews = 20;

    public async Task<IReadOnlyList<GivenState>> GivenAsync(OffboardingId id, CancellationToken cancel = default)
    {
        var given = await db.GivenFiles.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.GivenAt).ThenBy(row => row.Id).ToListAsync(cancel);
        var ids = given.Select(row => row.Id).ToList();
        var ends = await db.GivenFileEnds.AsNoTracking().Where(row => ids.Contains(row.GivenFileId)).ToDictionaryAsync(row => row.GivenFileId, cancel);
        return [.. given.Select(row => new GivenState(row, ends.GetValueOrDefault(row.Id)))];
    }

    public async Task<IReadOnlyList<LeftOnFile>> LeftAsync(OffboardingId id, CancellationToken cancel = default) =>
        await db.LeftFiles
            .Where(row => row.OffboardingId == id)
            .OrderBy(row => row.LeftAt)
            .ThenBy(row => row.Id)
            .Select(row => new LeftOnFile(row.Id, row.ByName, row.FileName, row.Size, row.Sha256, row.Note, row.LeftAt))
            .ToListAsync(cancel);

    public Task<LeftFile?> FindLeftAsync(OffboardingId id, LeftFileId left, CancellationToken cancel = default) =>
        db.LeftFiles.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == left, cancel);

    /// <summary>Those that wait for an answer first.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> QuestionsAsync(OffboardingId id, CancellationToken cancel = default)
    {
        var questions = await db.GuestQuestions.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.AskedAt).ThenBy(row => row.Id).ToListAsync(cancel);
        var ids = questions.Select(row => row.Id).ToList();
        var answers = await db.QuestionAnswers.AsNoTracking().Where(row => ids.Contains(row.QuestionId)).ToDictionaryAsync(row => row.QuestionId, cancel);
        return [.. questions.Select(row => new AskedQuestion(row, answers.GetValueOrDefault(row.Id))).OrderBy(one => one.Answer is not null)];
    }

    /// <summary>Open cases in whose portal a question waits, or a file was left since then; the oldest case first.</summary>
    public async Task<IReadOnlyList<ExchangeNews>> NewsAsync(DateTimeOffset since, CancellationToken cancel = default)
    {
        var waiting = db.GuestQuestions.Where(row => !db.QuestionAnswers.Any(answer => answer.QuestionId == row.Id));
        var fresh = db.LeftFiles.Where(row => row.LeftAt >= since);
        var cases = waiting.Select(row => row.OffboardingId).Union(fresh.Select(row => row.OffboardingId));
        return await (
            from row in db.Offboardings
            where cases.Contains(row.Id) && row.Stage != Stage.Closed && row.Stage != Stage.Withdrawn
            join relationship in db.Relationships on row.RelationshipId equals relationship.Id
            orderby row.Id
            select new ExchangeNews(row.Id, relationship.Name, waiting.Count(one => one.OffboardingId == row.Id), fresh.Count(one => one.OffboardingId == row.Id))
        )
            .Take(MostNews)
            .ToListAsync(cancel);
    }
}
