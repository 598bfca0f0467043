using Colofon.Storage;

namespace Colofon.Relationships;

public readonly record struct RelationshipId(Guid Value) : IKey<RelationshipId>
{
    public static RelationshipId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
