using Colofon.Signals;

namespace Colofon.Decisions;

/// <summary>What would change if it ended, as far as the evidence tells. It never says what to decide.</summary>
public sealed record Impact
{
    private const int Months = 12;

    /// <summary>When the portfolio was last read; null when it never was.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>Income, share, rate and hours of this relationship, each with its origin or why it is unknown.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Income of twelve months with this relationship, and with all other clients; null without invoices.</summary>
    public decimal? Income { get; init; }

    public decimal? OtherIncome { get; init; }

    /// <summary>The client that would weigh most afterwards.</summary>
    public string? LargestName { get; init; }

    public decimal? LargestIncome { get; init; }

    public decimal? LargestShare => LargestIncome / (OtherIncome is > 0 ? OtherIncome : null);

    /// <summary>Only for those who may read what is reserved.</summary>
    public ImpactFigures? Figures { get; init; }

    public Runway? RunwayNow => Runway.Of(Figures?.Reserves, Figures?.MonthlyCosts, (Income + OtherIncome) / Months);

    public Runway? RunwayAfter => Runway.Of(Figures?.Reserves, Figures?.MonthlyCosts, OtherIncome / Months);
}
