namespace Colofon.Contracts;

/// <summary>
/// Simple interest of Ley 3/2004 between businesses: real days over 365, also in leap years, from the day after the
/// due date to the day of payment, each half-year at its own rate. Outside the known rates it refuses.
/// </summary>
internal static class LatePaymentInterest
{
    /// <summary>Percent and days of a year together.</summary>
    public const decimal PartsOfOne = 36_500m;

    private const decimal Largest = 1_000_000_000_000m;

    public static InterestOutcome Compute(InterestQuestion question) =>
        Find(question) is { } refusal ? refusal : new InterestAnswer(question.Amount, [.. Segments(question)]);

    private static InterestRefusal? Find(InterestQuestion question)
    {
        if (question.Amount <= 0)
            return new("amount");
        if (question.Amount > Largest)
            return new("amount-huge");
        if (decimal.Round(question.Amount, 2) != question.Amount)
            return new("cents");
        if (question.Paid <= question.Due)
            return new("on-time", question.Due, question.Paid);
        return Missing(question) is { } half
            ? new("half-year", half.ToString(), new Remark("interest.half." + half.Half, half.Year.ToString("0000")), LateRates.First.ToString(), LateRates.Last.ToString())
            : null;
    }

    /// <summary>The first half-year without a rate.</summary>
    private static HalfYear? Missing(InterestQuestion question)
    {
        for (var from = question.Due.AddDays(1); from <= question.Paid; from = HalfYear.Of(from).Last.AddDays(1))
        {
            if (LateRates.Find(HalfYear.Of(from)) is null)
                return HalfYear.Of(from);
        }
        return null;
    }

    private static IEnumerable<InterestSegment> Segments(InterestQuestion question)
    {
        for (var from = question.Due.AddDays(1); from <= question.Paid;)
        {
            var half = HalfYear.Of(from);
            var to = half.Last < question.Paid ? half.Last : question.Paid;
            yield return new InterestSegment(from, to, LateRates.Find(half)!, question.Amount);
            from = to.AddDays(1);
        }
    }
}
