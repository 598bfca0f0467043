using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>The first day on which people work and the client is not in the middle of what matters most.</summary>
internal static class KindNotice
{
    public static NoticeDate Kindest(NoticeQuestion question, WorkCalendar calendar, NoticeDate recommended)
    {
        DateOnly Possible(DateOnly day) => question.EndsWithTheMonth ? AgencyNotice.MonthEnd(day) : calendar.WorkingDayFrom(day);

        var day = Possible(recommended.Day);
        var spared = new List<string>();
        while (Touching(question, day) is { } critical)
        {
            spared.Add(critical.Name);
            day = Possible(critical.To.AddDays(question.CalmDays + 1));
        }
        return day == recommended.Day ? recommended : new(day, Why(question, spared));
    }

    private static CriticalSpan? Touching(NoticeQuestion question, DateOnly day) =>
        question.Critical.FirstOrDefault(critical => critical.Touches(day, question.CalmDays));

    private static Remark Why(NoticeQuestion question, List<string> spared) =>
        spared.Count == 0
            ? new("notice.basis.kind-working-day")
            : new("notice.basis.kind-critical", string.Join(", ", spared.Distinct()), question.CalmDays);
}
