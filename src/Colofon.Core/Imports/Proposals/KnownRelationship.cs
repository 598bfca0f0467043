using Colofon.Relationships;

namespace Colofon.Imports.Proposals;

/// <summary>A relationship we have already, and the domains its people write from.</summary>
internal sealed record KnownRelationship(RelationshipId Id, string Name, IReadOnlySet<string> Domains)
{
    public string Stem { get; } = CompanyNames.Stem(Name);
}
