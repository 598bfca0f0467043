using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests.Exchange;

/// <summary>A guest asks us something.</summary>
public sealed class GuestQuestions(ColofonDb db)
{
    /// <returns><c>asked</c>, or why not: <c>over</c>, <c>many</c>.</returns>
    public async Task<string> AskAsync(Guest guest, string text, CancellationToken cancel = default)
    {
        var outcome = "over";
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("guest-questions", cancel);
                var waiting = await db.GuestQuestions
                    .Where(row => row.InvitationId == guest.Invitation.Id && !db.QuestionAnswers.Any(answer => answer.QuestionId == row.Id))
                    .Select(row => row.Text)
                    .ToListAsync(cancel);
                outcome = !await IsOpenAsync(guest, cancel) ? "over" : waiting.Count >= GuestQuestion.MostWaiting ? "many" : "asked";
                // The same words again, because an answer did not arrive: they are there already, once.
                if (outcome != "asked" || waiting.Contains(text))
                    return;
                db.Add(new GuestQuestion(guest.Invitation, text, db.Now));
                db.Tell("question.asked", JournalSubject.Of(guest.OffboardingId), guest.Invitation.Called);
            },
            cancel
        );
        return outcome;
    }

    private async Task<bool> IsOpenAsync(Guest guest, CancellationToken cancel) =>
        (await db.Offboardings.AsNoTracking().SingleAsync(row => row.Id == guest.OffboardingId, cancel)).Permits(CaseAction.PostInPortal);
}
