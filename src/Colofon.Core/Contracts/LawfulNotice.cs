using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>The first day that contract and special law allow. Where neither says a number, neither do we.</summary>
internal static class LawfulNotice
{
    public static NoticeDate Earliest(NoticeQuestion question, WorkCalendar calendar)
    {
        if (question.EndsWithTheMonth)
            return AgencyNotice.Earliest(question, calendar);
        var notice = AfterMandate(question, Agreed(question, calendar));
        return question.FixedEnd is { } end && (question.Period is null || end <= notice.Day)
            ? new(end, new("notice.basis.fixed-end", end))
            : notice;
    }

    private static NoticeDate Agreed(NoticeQuestion question, WorkCalendar calendar) =>
        question.Period switch
        {
            { Unit: NoticeUnit.WorkingDay } period => new(
                period.After(question.Received, calendar),
                new("notice.basis.working-days", period.Said(), Holidays(calendar))
            ),
            { } period => new(period.After(question.Received, calendar), new("notice.basis.contract", period.Said())),
            null => new(question.Received, new(Unwritten(question))),
        };

    private static Remark Holidays(WorkCalendar calendar) =>
        calendar.Region is { } region
            ? new("notice.holidays.region", region, PublishedHolidays.Sources)
            : new("notice.holidays.none");

    private static string Unwritten(NoticeQuestion question) =>
        (question.Regime, question.Giver) switch
        {
            (NoticeRegime.Mandate, NoticeGiver.Provider) => "notice.basis.mandate",
            (NoticeRegime.Mandate, NoticeGiver.Client) => "notice.basis.mandate-revoked",
            (NoticeRegime.Consumer, NoticeGiver.Client) => "notice.basis.consumer-leaves",
            (NoticeRegime.DependentSelfEmployed, _) => "notice.basis.trade",
            (NoticeRegime.Distribution, _) => "notice.basis.distribution",
            _ => "notice.basis.no-rule",
        };

    private static NoticeDate AfterMandate(NoticeQuestion question, NoticeDate notice) =>
        question is { Regime: NoticeRegime.Mandate, Giver: NoticeGiver.Provider, ClientArranged: { } arranged }
        && arranged > notice.Day
            ? new(arranged, new("notice.basis.mandate-arranged", arranged))
            : notice;
}
