using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Feedback;

public sealed class SurveyQueries(ColofonDb db)
{
    /// <summary>The survey of a case, if they were asked.</summary>
    public async Task<SurveyState?> OfCaseAsync(CaseFile file, CancellationToken cancel = default)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == file.Id, cancel) is not { } survey)
            return null;
        var links = await db.SurveyLinks.AsNoTracking().Where(row => row.SurveyId == survey.Id && row.Number >= 0).OrderBy(row => row.Number).ToListAsync(cancel);
        var answer = await db.SurveyAnswers.AsNoTracking().SingleOrDefaultAsync(row => row.SurveyId == survey.Id, cancel);
        var replies = answer is null ? [] : await db.SurveyReplies.AsNoTracking().Where(row => row.AnswerId == answer.Id).ToListAsync(cancel);
        return new SurveyState(survey, links, answer, AsAsked(survey, replies)).At(file);
    }

    /// <summary>In the order of the sheet: they were all kept in the same moment, so their keys have none.</summary>
    private static List<SurveyReply> AsAsked(Survey survey, List<SurveyReply> replies)
    {
        var codes = SurveyQuestions.Of(survey.Set).Select(question => question.Code).ToList();
        return [.. replies.OrderBy(reply => codes.IndexOf(reply.Question))];
    }

    /// <summary>Cases in which somebody was asked by mail, has not answered, and may be reminded once more, soon or now.</summary>
    internal async Task<IReadOnlyList<OffboardingId>> UnansweredAsync(DateOnly today, CancellationToken cancel) =>
        await db.Surveys
            .Where(row => row.OpenUntil >= today)
            .Where(row => !db.SurveyAnswers.Any(answer => answer.SurveyId == row.Id))
            .Where(row => db.SurveyLinks.Count(link => link.SurveyId == row.Id && link.Number >= 0) <= SurveyState.ReminderDays.Count)
            .Where(row => db.SurveyLinks.Any(link => link.SurveyId == row.Id && link.Number == 0 && link.Way == WaysOut.SurveyMail.Code))
            .Select(row => row.OffboardingId)
            .ToListAsync(cancel);
}
