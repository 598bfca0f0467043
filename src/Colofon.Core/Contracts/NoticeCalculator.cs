using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>From the facts of a contract to the days it may end on.</summary>
internal static class NoticeCalculator
{
    public static NoticeOutcome Compute(NoticeQuestion question) =>
        NoticeRefusals.Find(question) is { } refusal ? refusal : Answer(question, question.Calendar());

    private static NoticeAnswer Answer(NoticeQuestion question, WorkCalendar calendar)
    {
        var earliest = LawfulNotice.Earliest(question, calendar);
        var recommended = GoodFaithNotice.Recommended(question, calendar, earliest);
        var kindest = KindNotice.Kindest(question, calendar, recommended);
        return new NoticeAnswer
        {
            Earliest = earliest.Day,
            Recommended = recommended.Day,
            Kindest = kindest.Day,
            Basis = [.. new[] { earliest, recommended, kindest }.Select(date => date.Basis).Distinct()],
            Alternatives = NoticeAlternatives.Of(question, calendar, earliest.Day),
            Pending = [.. NoticePending.Of(question)],
            Warnings = [.. NoticeWarnings.Of(question, earliest.Day, recommended.Day, kindest.Day)],
        };
    }
}
