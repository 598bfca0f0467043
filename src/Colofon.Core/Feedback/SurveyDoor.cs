using Colofon.Accounts;
using Colofon.Aftercare;
using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Feedback;

/// <summary>
/// Where the person who was asked comes in, by a secret and nothing else. It works in a scope of its own, because
/// whoever opens a link may be signed in elsewhere; and it hands out a <see cref="SurveySheet"/>, never a row.
/// </summary>
public sealed class SurveyDoor(IServiceScopeFactory scopes, IDbContextFactory<ColofonDb> databases)
{
    /// <summary>The sheet behind a link; null when there is none.</summary>
    public Task<SurveySheet?> FindAsync(string? secret, CancellationToken cancel = default) => ComeInAsync(secret, (_, _) => Task.CompletedTask, cancel);

    /// <summary>Keeps what they wrote, once: who comes second is shown that it is there.</summary>
    public Task<SurveySheet?> AnswerAsync(string? secret, IReadOnlyDictionary<string, string> replies, CancellationToken cancel = default) =>
        ComeInAsync(secret, (db, survey) => KeepAsync(db, survey, replies, cancel), cancel);

    /// <summary>They would rather not answer: nobody reminds them.</summary>
    public Task<SurveySheet?> DeclineAsync(string? secret, CancellationToken cancel = default) =>
        ComeInAsync(secret, (db, survey) => KeepAsync(db, survey, replies: null, cancel), cancel);

    /// <summary>They want no more messages at all: the address goes on the list, whatever became of the survey.</summary>
    public async Task<SurveySheet?> StopAsync(string? secret, CancellationToken cancel = default)
    {
        await ComeInAsync(secret, (db, survey) => KeepAsync(db, survey, replies: null, cancel), cancel);
        return await ComeInAsync(secret, (_, _) => Task.CompletedTask, cancel, (list, db, survey) => StopAsync(list, db, survey, cancel));
    }

    private async Task<SurveySheet?> ComeInAsync(string? secret, Func<ColofonDb, Survey, Task> act, CancellationToken cancel, Func<SuppressionList, ColofonDb, Survey, Task>? always = null)
    {
        if (SurveySecret.Read(secret) is not { } read || await BehindAsync(read, cancel) is not { } link)
            return null;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(link.WorkspaceId, account: null);
        var db = scope.ServiceProvider.GetRequiredService<ColofonDb>();
        var survey = await db.Surveys.AsNoTracking().SingleAsync(row => row.Id == link.SurveyId, cancel);
        var offboarding = await db.Offboardings.AsNoTracking().SingleAsync(row => row.Id == survey.OffboardingId, cancel);
        if (await StateAsync(db, survey, offboarding, cancel) == SurveySheetState.Open)
            await act(db, survey);
        if (always is not null)
            await always(scope.ServiceProvider.GetRequiredService<SuppressionList>(), db, survey);
        var kind = await db.Relationships.Where(row => row.Id == offboarding.RelationshipId).Select(row => row.Kind).SingleAsync(cancel);
        var studio = await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == link.WorkspaceId, cancel);
        return SurveySheet.Of(studio.Name, survey, kind, await StateAsync(db, survey, offboarding, cancel));
    }

    private async Task<SurveyLink?> BehindAsync(SurveySecret secret, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.SurveyLinks.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(row => row.SecretHash == secret.Hash, cancel);
    }

    private static async Task<SurveySheetState> StateAsync(ColofonDb db, Survey survey, Offboarding offboarding, CancellationToken cancel)
    {
        if (await db.SurveyAnswers.AsNoTracking().SingleOrDefaultAsync(row => row.SurveyId == survey.Id, cancel) is { } answer)
            return answer.IsRefusal ? SurveySheetState.Declined : SurveySheetState.Answered;
        var zone = await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace, cancel);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(db.Now, zone.Zone).DateTime);
        return survey.IsOpen(today) && offboarding.Permits(CaseAction.AnswerSurvey) ? SurveySheetState.Open : SurveySheetState.Closed;
    }

    private static async Task KeepAsync(ColofonDb db, Survey survey, IReadOnlyDictionary<string, string>? replies, CancellationToken cancel)
    {
        var answer = new SurveyAnswer(survey, isRefusal: replies is null, db.Now);
        db.Add(answer);
        foreach (var question in SurveyQuestions.Of(survey.Set))
        {
            if (replies?.GetValueOrDefault(question.Code) is { Length: > 0 } text && question.Takes(text))
                db.Add(new SurveyReply(answer, question.Code, text));
        }
        db.Tell(replies is null ? "survey.declined" : "survey.answered", JournalSubject.Of(survey.OffboardingId), await NameAsync(db, survey, cancel));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (db.Entry(answer).State == EntityState.Added)
        {
            // Somebody answered at the same moment: the first stands.
            db.ChangeTracker.Clear();
        }
    }

    private static async Task StopAsync(SuppressionList list, ColofonDb db, Survey survey, CancellationToken cancel)
    {
        if (SuppressionList.Read(survey.Recipient) is not { } address || !await list.AddAsync(address, SuppressionOrigin.Link, why: null, cancel))
            return;
        await CareDesk.StopContactAsync(db, survey.OffboardingId, cancel);
        db.Tell("survey.stopped", JournalSubject.Of(survey.OffboardingId), await NameAsync(db, survey, cancel));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // They pressed twice at once: the first stands.
            db.ChangeTracker.Clear();
        }
    }

    private static async Task<string> NameAsync(ColofonDb db, Survey survey, CancellationToken cancel) =>
        await (
            from row in db.Offboardings
            where row.Id == survey.OffboardingId
            join relationship in db.Relationships on row.RelationshipId equals relationship.Id
            select relationship.Name
        ).SingleAsync(cancel);
}
