using Colofon.Language;

namespace Colofon.Accounts;

/// <summary>What is asked on the first page: whose workspace, and how it works.</summary>
public sealed record WorkspaceStart(string Name, Speech Speech, string TimeZone)
{
    public string? Region { get; init; }

    public string WorkingHours { get; init; } = "mon-fri 09:00-18:00";

    public string Currency { get; init; } = "EUR";

    public decimal? TargetRate { get; init; }

    public decimal? FloorRate { get; init; }

    public int CoolingDays { get; init; } = Workspace.UsualCoolingDays;

    public IReadOnlyList<string> OwnAddresses { get; init; } = [];

    /// <summary>The addresses as they are stored: each once, in lower case.</summary>
    public IReadOnlyList<string> Addresses =>
        [.. OwnAddresses.Select(address => address.Trim().ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
}
