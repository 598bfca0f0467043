namespace Colofon.Contracts;

/// <summary>What a person has to find out before trusting the dates.</summary>
internal static class NoticePending
{
    public static IEnumerable<Remark> Of(NoticeQuestion question)
    {
        if (question.Period is null && !question.EndsWithTheMonth)
            yield return new("notice.pending.period");
        if (question is { EndsWithTheMonth: true, ContractStart: null })
            yield return new("notice.pending.start");
        if (question is { IsFixed: true, FixedEnd: null })
            yield return new("notice.pending.fixed-end");
        if (question is { FixedEnd: not null, Period: not null })
            yield return new("notice.pending.early-exit");
        if (question is { Regime: NoticeRegime.Mandate, Giver: NoticeGiver.Provider, ClientArranged: null })
            yield return new("notice.pending.mandate");
        foreach (var remark in WorkingDays(question))
            yield return remark;
    }

    private static IEnumerable<Remark> WorkingDays(NoticeQuestion question)
    {
        if (question.Period?.Unit != NoticeUnit.WorkingDay)
            yield break;
        if (question.Region is null)
            yield return new("notice.pending.region");
        if (question.OwnDays.Count == 0)
            yield return new("notice.pending.own-days");
    }
}
