using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>The dates another reading of law or contract would give.</summary>
internal static class NoticeAlternatives
{
    private const int UnfairCompetitionMonths = 6;

    public static IReadOnlyList<NoticeDate> Of(NoticeQuestion question, WorkCalendar calendar, DateOnly earliest) =>
        [
            .. Agency(question, calendar)
                .Concat(Fixed(question, calendar))
                .Concat(Dependence(question))
                .Where(other => other.Day != earliest)
                .OrderBy(other => other.Day),
        ];

    private static IEnumerable<NoticeDate> Agency(NoticeQuestion question, WorkCalendar calendar)
    {
        if (!question.EndsWithTheMonth)
            yield break;
        yield return AgencyNotice.OnAnyDay(question, calendar);
        yield return AgencyNotice.Earliest(question with { CountsStartedYear = !question.CountsStartedYear }, calendar);
        if (question.ContractStart is null && AgencyNotice.Earliest(question with { ContractStart = question.Received }, calendar) is var young)
            yield return new(young.Day, new("notice.alternative.agency-young"));
    }

    private static IEnumerable<NoticeDate> Fixed(NoticeQuestion question, WorkCalendar calendar)
    {
        if (question.FixedEnd is not { } end)
            yield break;
        yield return new(end, new("notice.alternative.fixed-end", end));
        if (question.Period is null && question.Proposal.After(question.Received, calendar) is var early && early < end)
            yield return new(early, new("notice.alternative.early-exit", question.Proposal.Said()));
    }

    private static IEnumerable<NoticeDate> Dependence(NoticeQuestion question)
    {
        if (NoticeWarnings.MayBeDependent(question) || question.Regime == NoticeRegime.Distribution)
            yield return new(question.Received.AddMonths(UnfairCompetitionMonths), new("notice.alternative.six-months"));
    }
}
