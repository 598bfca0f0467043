using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>How far ahead a contract asks to be told: <c>30 days</c>, <c>1 mes</c>, <c>10 días hábiles</c>.</summary>
internal readonly record struct NoticePeriod(int Count, NoticeUnit Unit)
{
    private const int AverageMonth = 30;

    /// <summary>What good faith suggests when nobody agreed anything. Ours, no law's.</summary>
    public static NoticePeriod Proposed { get; } = new(30, NoticeUnit.CalendarDay);

    /// <summary>About how many calendar days it is, to compare two periods; never to count one.</summary>
    public int NominalDays =>
        Unit switch
        {
            NoticeUnit.CalendarDay => Count,
            NoticeUnit.WorkingDay => Count * 7 / 5,
            NoticeUnit.Week => Count * 7,
            NoticeUnit.Month => Count * AverageMonth,
            _ => Count * 365,
        };

    public static bool TryParse(string? text, out NoticePeriod period) => NoticePeriodReader.TryRead(text, out period);

    /// <exception cref="FormatException">The text is not a period.</exception>
    public static NoticePeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a notice period.");

    /// <summary>
    /// The last day of the period, counted as Código Civil art. 5 says: the day of receipt is left out, months and
    /// years go date to date (or to the month's last day), holidays count unless the contract says working days.
    /// </summary>
    public DateOnly After(DateOnly received, WorkCalendar calendar) =>
        Unit switch
        {
            NoticeUnit.CalendarDay => received.AddDays(Count),
            NoticeUnit.WorkingDay => calendar.AddWorkingDays(received, Count),
            NoticeUnit.Week => received.AddDays(7 * Count),
            NoticeUnit.Month => received.AddMonths(Count),
            _ => received.AddYears(Count),
        };

    public Remark Said() =>
        Unit switch
        {
            NoticeUnit.CalendarDay => new("notice.period.day", Count),
            NoticeUnit.WorkingDay => new("notice.period.working-day", Count),
            NoticeUnit.Week => new("notice.period.week", Count),
            NoticeUnit.Month => new("notice.period.month", Count),
            _ => new("notice.period.year", Count),
        };
}
