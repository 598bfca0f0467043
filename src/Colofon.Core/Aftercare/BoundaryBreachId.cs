using Colofon.Storage;

namespace Colofon.Aftercare;

public readonly record struct BoundaryBreachId(Guid Value) : IKey<BoundaryBreachId>
{
    public static BoundaryBreachId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
