namespace Colofon.Decisions;

/// <summary>How many months the reserves last: <paramref name="Months"/> is null when the income covers the costs.</summary>
public sealed record Runway(decimal? Months)
{
    public bool IsCovered => Months is null;

    /// <summary>None when one of the figures is not known.</summary>
    public static Runway? Of(decimal? reserves, decimal? monthlyCosts, decimal? monthlyIncome) =>
        (reserves, monthlyCosts, monthlyIncome) switch
        {
            ({ } put, { } costs, { } income) => new Runway(income >= costs ? null : decimal.Round(put / (costs - income), 1, MidpointRounding.ToZero)),
            _ => null,
        };
}
