using Colofon.Feedback;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests;

/// <summary>The way from the portal to the survey, for the person who was asked and nobody else.</summary>
public sealed class GuestSurvey(ColofonDb db)
{
    /// <summary>What the address of their survey ends in, new with each press; null when nobody asks them, or not any more.</summary>
    public async Task<string?> OpenAsync(Guest guest, CancellationToken cancel = default)
    {
        var secret = SurveySecret.New();
        var isOpen = false;
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("guest-survey", cancel);
                var offboarding = await db.Offboardings.AsNoTracking().SingleAsync(row => row.Id == guest.OffboardingId, cancel);
                if (await FindAsync(guest.Invitation, offboarding, guest.Today, cancel) is not { } survey)
                    return;
                await db.SurveyLinks.Where(row => row.SurveyId == survey.Id && row.Number == SurveyLink.FromPortal).ExecuteDeleteAsync(cancel);
                db.Add(new SurveyLink(survey, secret, db.Now));
                isOpen = true;
            },
            cancel
        );
        return isOpen ? secret.Text : null;
    }

    internal async Task<Survey?> FindAsync(Invitation invitation, Offboarding offboarding, DateOnly today, CancellationToken cancel)
    {
        if (invitation.Side != GuestSide.Client || !offboarding.Permits(CaseAction.AnswerSurvey))
            return null;
        var survey = await db.Surveys.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == offboarding.Id, cancel);
        return survey is not null && survey.IsOpen(today) && invitation.IsOf(survey.Recipient) && !await db.SurveyAnswers.AnyAsync(row => row.SurveyId == survey.Id, cancel) ? survey : null;
    }
}
