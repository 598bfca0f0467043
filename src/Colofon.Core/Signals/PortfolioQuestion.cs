using Colofon.Relationships;

namespace Colofon.Signals;

/// <summary>Which relationships, in which order, and which page of them.</summary>
public sealed record PortfolioQuestion
{
    public const int PageSize = 25;
    public const int MostTerms = 10;

    /// <summary>Asks for what no reading was possible of.</summary>
    public const string Unread = "unknown";

    public string Search { get; init; } = "";

    public PortfolioOrder Order { get; init; }

    public bool IsDescending { get; init; } = true;

    /// <summary>follow, talk, review or unknown; null for all.</summary>
    public string? Band { get; init; }

    public CounterpartKind? Kind { get; init; }

    public bool IsArchived { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsFiltered => Search.Length > 0 || Band is not null || Kind is not null;
}
