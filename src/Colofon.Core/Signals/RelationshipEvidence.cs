namespace Colofon.Signals;

/// <summary>
/// Everything the signals may know of one relationship. Without <paramref name="Dates"/> the weeks themselves tell
/// which stretch they cover; medians and shares of income are taken over clients only.
/// </summary>
public sealed record RelationshipEvidence(
    Guid Relationship,
    IReadOnlyList<WeekTally> Weeks,
    IReadOnlyList<FactPoint> Facts,
    EvidenceDates? Dates = null,
    bool IsClient = true,
    decimal? StandardRate = null);
