using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>
/// Ley 12/1992, art. 25: a month for each year the contract has lasted, from one to six, ending on the last day of a
/// month unless agreed otherwise; the parties may agree more, not less.
/// </summary>
internal static class AgencyNotice
{
    private const int Fewest = 1;
    private const int Most = 6;

    public static NoticeDate Earliest(NoticeQuestion question, WorkCalendar calendar)
    {
        var law = new NoticeDate(MonthEnd(question.Received.AddMonths(Months(question))), ByLaw(question));
        return Agreed(question, calendar) is { } agreed && MonthEnd(agreed) > law.Day
            ? new(MonthEnd(agreed), new("notice.basis.agency-agreed", question.Period!.Value.Said()))
            : law;
    }

    /// <summary>For contracts that agreed the notice need not end with a month.</summary>
    public static NoticeDate OnAnyDay(NoticeQuestion question, WorkCalendar calendar)
    {
        var law = question.Received.AddMonths(Months(question));
        return new(Agreed(question, calendar) is { } agreed && agreed > law ? agreed : law, new("notice.alternative.agency-any-day"));
    }

    public static DateOnly MonthEnd(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly? Agreed(NoticeQuestion question, WorkCalendar calendar) =>
        question.Period?.After(question.Received, calendar);

    private static Remark ByLaw(NoticeQuestion question) =>
        question.ContractStart is { } start
            ? new(question.CountsStartedYear ? "notice.basis.agency-started" : "notice.basis.agency", Months(question), start)
            : new("notice.basis.agency-unknown", Months(question));

    /// <summary>Without a start date only the longest is lawful in any case.</summary>
    private static int Months(NoticeQuestion question) =>
        question.ContractStart is { } start
            ? Math.Clamp(Years(start, question.Received, question.CountsStartedYear), Fewest, Most)
            : Most;

    private static int Years(DateOnly start, DateOnly received, bool startedYear)
    {
        var years = received.Year - start.Year - (start.AddYears(received.Year - start.Year) > received ? 1 : 0);
        if (startedYear && start.AddYears(years) < received)
            years++;
        return years;
    }
}
