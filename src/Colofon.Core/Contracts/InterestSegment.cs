namespace Colofon.Contracts;

/// <summary>The days of one half-year, both ends included, and what they cost before rounding.</summary>
internal sealed record InterestSegment(DateOnly From, DateOnly To, LateRate Rate, decimal Principal)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Principal times percent times days: the interest in parts of 36,500, so that the total divides only once.</summary>
    public decimal Parts => Principal * Rate.Percent * Days;

    public decimal Amount => decimal.Round(Parts / LatePaymentInterest.PartsOfOne, 6, MidpointRounding.AwayFromZero);
}
