using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>
/// Never sooner than our good-faith proposal, unless the notice agreed is already as long, or a special law or the
/// contract's own end settles the matter. A month agreed is as long as thirty days, also in February.
/// </summary>
internal static class GoodFaithNotice
{
    public static NoticeDate Recommended(NoticeQuestion question, WorkCalendar calendar, NoticeDate earliest)
    {
        var proposed = question.Proposal.After(question.Received, calendar);
        if (IsSettled(question) || proposed <= earliest.Day)
            return earliest;
        return question.FixedEnd is { } end && end < proposed
            ? new(end, new("notice.basis.fixed-end", end))
            : new(proposed, new("notice.basis.proposal", question.Proposal.Said()));
    }

    private static bool IsSettled(NoticeQuestion question) =>
        question.EndsWithTheMonth
        || question is { Regime: NoticeRegime.Consumer, Giver: NoticeGiver.Client }
        || question.Period?.NominalDays >= question.Proposal.NominalDays;
}
