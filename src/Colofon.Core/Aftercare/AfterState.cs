namespace Colofon.Aftercare;

/// <summary>What followed one end so far.</summary>
public sealed record AfterState
{
    public required IReadOnlyList<(CareTask Task, CareOutcome? Outcome)> Tasks { get; init; }

    public required IReadOnlyList<BoundaryBreach> Breaches { get; init; }

    public required CaseReview? Review { get; init; }

    public required ReturnTerms? Terms { get; init; }
}
