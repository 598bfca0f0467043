namespace Colofon.Relationships;

/// <summary>What came of describing a relationship: it is saved, it is not there, or somebody described it before.</summary>
public sealed record Described(Relationship? Now, bool IsSaved)
{
    public bool IsMissing => Now is null;
}
