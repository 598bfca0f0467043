using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Feedback;

/// <summary>Sends the reminders of one workspace whose day has come. What the rules refuse is left for a person to see.</summary>
internal sealed class SurveyReminders(ColofonDb db, SurveyQueries surveys, SurveyDesk desk)
{
    public async Task RunAsync(CancellationToken cancel = default)
    {
        var studio = await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace, cancel);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(db.Now, studio.Zone).DateTime);
        foreach (var id in await surveys.UnansweredAsync(today, cancel))
        {
            await desk.RemindAsync(id, WaysOut.SurveyMail, Speech.Es, cancel);
            db.ChangeTracker.Clear();
        }
    }
}
