using System.Text;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests.Exchange;

/// <summary>Answers what a guest asked, through the guard. They read it in the portal.</summary>
public sealed class AnsweringDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>Null when there is no such question.</summary>
    public async Task<Giving?> AnswerAsync(OffboardingId id, PublicId question, string text, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await db.GuestQuestions.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == id && row.PublicId == question, cancel) is not { } asked)
            return null;
        if (!file.Permits(CaseAction.InviteToPortal))
            return Giving.Refused("question.refusal.over");
        var outcome = LeakGuard.Release(await DraftAsync(asked, text, cancel), file, ui);
        if (outcome.Outbound is not { } outbound)
            return Giving.Held(outcome.Objections);
        return await KeepAsync(file, asked, outbound, text, cancel) ? Giving.Done : Giving.Refused("question.refusal.answered");
    }

    private async Task<bool> KeepAsync(CaseFile file, GuestQuestion asked, Outbound outbound, string text, CancellationToken cancel)
    {
        var isFirst = false;
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("answers", cancel);
                isFirst = !await db.QuestionAnswers.AnyAsync(row => row.QuestionId == asked.Id, cancel);
                if (!isFirst)
                    return;
                var copy = new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now);
                db.Add(copy);
                db.Add(new QuestionAnswer(asked, copy, text, await NameAsync(file, cancel), db.Actor, db.Now));
                db.Tell("question.answered", JournalSubject.Of(file.Id), asked.ByName);
            },
            cancel
        );
        return isFirst;
    }

    private async Task<OutboundDraft> DraftAsync(GuestQuestion asked, string text, CancellationToken cancel)
    {
        var speech = await db.Invitations.Where(row => row.Id == asked.InvitationId).Select(row => row.Speech).SingleAsync(cancel);
        var id = PublicId.New();
        var name = $"{Texts.Of(speech)["question.file"]}-{id}.{WaysOut.PortalAnswer.Extension}";
        return new OutboundDraft
        {
            Way = WaysOut.PortalAnswer,
            PublicId = id,
            FileName = name,
            Bytes = Encoding.UTF8.GetBytes(text),
            Texts = [new(OutboundText.Message, text), new(OutboundText.File, name)],
        };
    }

    private async Task<string> NameAsync(CaseFile file, CancellationToken cancel) =>
        db.Actor is { } actor && await db.Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == actor, cancel) is { } who ? who.DisplayName : file.Studio.Workspace.Name;
}
