namespace Colofon.Contracts;

/// <summary>What late payment costs. Orientation, not advice: <see cref="Caveat"/> says so.</summary>
internal sealed record InterestAnswer(decimal Principal, IReadOnlyList<InterestSegment> Segments) : InterestOutcome
{
    public static Remark Caveat { get; } = new("interest.caveat");

    /// <summary>Said when a rate of it was never compared with the resolution it comes from.</summary>
    public Remark? SecondHand => Segments.Any(segment => segment.Rate.IsSecondHand) ? new("interest.second-hand") : null;

    public string Currency => "EUR";

    /// <summary>Rounded once, on the total, half away from zero.</summary>
    public decimal Interest { get; } =
        decimal.Round(Segments.Sum(segment => segment.Parts) / LatePaymentInterest.PartsOfOne, 2, MidpointRounding.AwayFromZero);

    /// <summary>Ley 3/2004, art. 8: for each invoice, without asking.</summary>
    public decimal Compensation => 40.00m;

    public decimal Total => Interest + Compensation;

    public int Days => Segments.Sum(segment => segment.Days);
}
