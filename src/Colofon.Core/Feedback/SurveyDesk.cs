using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Feedback;

/// <summary>Asks them how it was, and reminds them twice at most.</summary>
public sealed class SurveyDesk(ColofonDb db, CaseFiles files, SurveyRules rules, SurveyPost post, SurveyQueries surveys)
{
    /// <summary>Asks for the first time. Null when there is no such case.</summary>
    public async Task<SurveySending?> AskAsync(OffboardingId id, SurveyRequest request, WayOut way, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return null;
        if (await rules.WhyNotAsync(file, cancel) is { } why)
            return SurveySending.Refused("survey.refusal." + why);
        if (await db.Surveys.AnyAsync(row => row.OffboardingId == id, cancel))
            return SurveySending.Refused("survey.refusal.asked");
        var set = SurveyRules.SetsFor(file).Contains(request.Set) ? request.Set : SurveyRules.SetFor(file);
        var survey = new Survey(file, set, request.To, request.House, db.Actor, db.Now);
        var sending = await post.SendAsync(file, survey, 0, way, ui, cancel);
        if (!sending.IsDone)
            return sending;
        db.Add(survey);
        db.Tell("survey.asked", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("way." + way));
        return await SaveAsync(sending, cancel);
    }

    /// <summary>Reminds, if a reminder is due. Null when nobody was asked.</summary>
    public async Task<SurveySending?> RemindAsync(OffboardingId id, WayOut way, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await surveys.OfCaseAsync(file, cancel) is not { } state)
            return null;
        if (await rules.WhyNotAsync(file, cancel) is { } why)
            return SurveySending.Refused("survey.refusal." + why);
        if (state.ReminderOn is not { } on || on > file.Today)
            return SurveySending.Refused("survey.refusal.no-reminder");
        var survey = await db.Surveys.SingleAsync(row => row.Id == state.Survey.Id, cancel);
        var sending = await post.SendAsync(file, survey, state.Links.Count, way, ui, cancel);
        if (!sending.IsDone)
            return sending;
        db.Tell("survey.reminded", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("way." + way));
        return await SaveAsync(sending, cancel);
    }

    /// <summary>A copy that was let out. Nothing else can be downloaded.</summary>
    public Task<ReleasedCopy?> CopyAsync(OffboardingId id, PublicId copy, CancellationToken cancel = default) =>
        db.ReleasedCopies.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == id && row.PublicId == copy && row.Way == WaysOut.SurveyEml.Code, cancel);

    // Somebody else asked, or reminded, at the same moment: theirs stands.
    private async Task<SurveySending> SaveAsync(SurveySending sending, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return sending;
        }
        catch (DbUpdateException) when (db.ChangeTracker.Entries<SurveyLink>().Any(entry => entry.State == EntityState.Added))
        {
            db.ChangeTracker.Clear();
            return SurveySending.Refused("survey.refusal.asked");
        }
    }
}
