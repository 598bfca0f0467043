using Colofon.Calendars;
using Colofon.Mail;
using Colofon.Offboardings;

namespace Colofon.Feedback;

/// <summary>How far one survey is.</summary>
public sealed record SurveyState(Survey Survey, IReadOnlyList<SurveyLink> Links, SurveyAnswer? Answer, IReadOnlyList<SurveyReply> Replies)
{
    /// <summary>Working days after the first mail on which a reminder may go; then never again.</summary>
    public static IReadOnlyList<int> ReminderDays { get; } = [3, 8];

    /// <summary>When the next reminder may go; none when they answered, or there were enough.</summary>
    public DateOnly? ReminderOn { get; private init; }

    /// <summary>Reminders go on their own where the first mail did.</summary>
    public bool RemindsItself => Links.Count > 0 && Links[0].Way == WaysOut.SurveyMail.Code;

    internal SurveyState At(CaseFile file) =>
        this with
        {
            ReminderOn = Answer is null && Links.Count > 0 && Links.Count <= ReminderDays.Count && Survey.IsOpen(file.Today) ? Next(file.Studio.Calendar, file.DayOf(Survey.AskedAt)) : null,
        };

    private DateOnly Next(WorkCalendar calendar, DateOnly asked) => calendar.AddWorkingDays(asked, ReminderDays[Links.Count - 1]);
}
