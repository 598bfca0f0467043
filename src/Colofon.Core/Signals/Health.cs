using Colofon.Accounts;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Signals;

/// <summary>The latest review of one relationship, ready to be listed, sorted and filtered.</summary>
public sealed class Health : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public RelationshipId RelationshipId { get; init; }

    /// <summary>0–100, high is bad; unknown without evidence.</summary>
    [Internal]
    public int? Tension { get; set; }

    /// <summary>follow, talk or review; unknown without evidence.</summary>
    [Internal]
    public string? Band { get; set; }

    /// <summary>Hundredths of the signals' weight that had data.</summary>
    [Internal]
    public int Coverage { get; set; }

    [Internal]
    public decimal? HourlyRate { get; set; }

    [Internal]
    public decimal? Income { get; set; }

    /// <summary>Share of the portfolio's income in twelve months, in hundredths of a percent.</summary>
    [Internal]
    public int? IncomeShare { get; set; }

    /// <summary>Minutes worked in the last thirteen weeks; unknown without hours.</summary>
    [Internal]
    public int? Minutes { get; set; }

    /// <summary>Messages a week, in hundredths, over the last thirteen weeks.</summary>
    [Internal]
    public int? WeeklyMessages { get; set; }

    [Internal]
    public int? OutOfHoursShare { get; set; }

    /// <summary>The whole reading as JSON: what the relationship's page tells.</summary>
    [Internal]
    public string Reading { get; set; } = "{}";

    [Internal]
    public DateOnly ReviewedOn { get; set; }
}
