using Colofon.Aftercare;
using Colofon.Documents;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Feedback;

/// <summary>Lets one mail that asks out, through the guard and by one of its two ways, in one transaction with its link.</summary>
public sealed class SurveyPost(ColofonDb db, Mailer mailer, SuppressionList suppression)
{
    internal async Task<SurveySending> SendAsync(CaseFile file, Survey survey, int number, WayOut way, Speech ui, CancellationToken cancel)
    {
        if (await suppression.ForbidsAsync(survey.Recipient, cancel))
            return SurveySending.Refused("mail.refusal.suppressed");
        if (await SenderAsync(file, survey, way, cancel) is not { } from)
            return SurveySending.Refused(way == WaysOut.SurveyMail ? "mail.refusal.no-server" : "survey.refusal.no-sender");
        var secret = SurveySecret.New();
        if (new SurveyMessage(file, survey, number, secret, from).For(way) is not { } draft || !MailboxAddress.TryCreate(survey.RecipientName, survey.Recipient, out var to))
            return SurveySending.Refused("survey.refusal.no-address");
        var outcome = LeakGuard.Release(draft, file, ui);
        if (outcome.Outbound is not { } outbound)
            return new SurveySending(null, null, outcome.Objections);
        if (way == WaysOut.SurveyMail)
        {
            var queued = number == 0 ? await mailer.QueueAsync(file, outbound, to, cancel) : await mailer.QueueNowAsync(file, outbound, to, cancel);
            if (queued.Refusal is { } refusal)
                return SurveySending.Refused("mail.refusal." + refusal);
        }
        else
        {
            db.Add(new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now));
        }
        db.Add(new SurveyLink(survey, number, secret, way, db.Now));
        return new SurveySending(outbound.PublicId, null, []);
    }

    /// <summary>A person: whoever asked first, from the address that mail leaves from.</summary>
    private async Task<MailboxAddress?> SenderAsync(CaseFile file, Survey survey, WayOut way, CancellationToken cancel)
    {
        var who = survey.AskedBy is { } asker ? await db.Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == asker, cancel) : null;
        var address = way == WaysOut.SurveyMail
            ? (await mailer.SenderAsync(cancel))?.Address
            : who?.Email ?? await db.OwnAddresses.OrderBy(row => row.Address).Select(row => row.Address).FirstOrDefaultAsync(cancel);
        return MailboxAddress.TryCreate(who?.DisplayName ?? file.Studio.Workspace.Name, address, out var from) ? from : null;
    }
}
