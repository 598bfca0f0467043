namespace Colofon.Contracts;

/// <summary>What the dates alone do not say and may cost dearly.</summary>
internal static class NoticeWarnings
{
    /// <summary>Ley 20/2007, art. 11: from this part of the income on, the self-employed person is dependent.</summary>
    private const decimal DependentShare = 0.75m;

    public static bool MayBeDependent(NoticeQuestion question) =>
        question.IsDependent || question.Regime == NoticeRegime.DependentSelfEmployed || question.ClientShare >= DependentShare;

    public static IEnumerable<Remark> Of(NoticeQuestion question, DateOnly earliest, DateOnly recommended, DateOnly kindest) =>
        Duration(question, earliest, kindest).Concat(Regime(question)).Concat(Dependence(question)).Concat(Days(question, recommended, kindest));

    private static IEnumerable<Remark> Duration(NoticeQuestion question, DateOnly earliest, DateOnly kindest)
    {
        if (question.FixedEnd is { } end && earliest < end)
            yield return new("notice.warning.fixed-term", end);
        if (question.FixedEnd is { } last && kindest > last)
            yield return new("notice.warning.past-fixed-end", last);
        if (question.Duration == ContractDuration.PerWork)
            yield return new("notice.warning.per-work");
    }

    private static IEnumerable<Remark> Regime(NoticeQuestion question) =>
        (question.Regime, question.Giver) switch
        {
            (NoticeRegime.Agency, _) => [new(question.IsFixed ? "notice.warning.agency-fixed" : "notice.warning.agency-written"), new("notice.warning.agency-after")],
            (NoticeRegime.Mandate, NoticeGiver.Provider) => [new("notice.warning.mandate")],
            (NoticeRegime.Distribution, _) => [new("notice.warning.distribution")],
            (NoticeRegime.Consumer, _) => [new("notice.warning.consumer")],
            _ => [],
        };

    private static IEnumerable<Remark> Dependence(NoticeQuestion question)
    {
        if (!MayBeDependent(question))
            yield break;
        if (question.ClientShare >= DependentShare || question.Regime == NoticeRegime.DependentSelfEmployed)
            yield return new(question.Giver == NoticeGiver.Client ? "notice.warning.trade-client-ends" : "notice.warning.trade");
        yield return new("notice.warning.six-months");
    }

    private static IEnumerable<Remark> Days(NoticeQuestion question, DateOnly recommended, DateOnly kindest)
    {
        foreach (var critical in question.Critical.Where(critical => critical.Touches(recommended, 0)))
            yield return new("notice.warning.critical", critical.Name, critical.From, critical.To);
        if (kindest != recommended && question.Calendar().IsProvisional(kindest))
            yield return new("notice.warning.provisional", kindest.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
