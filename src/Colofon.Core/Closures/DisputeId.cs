using Colofon.Storage;

namespace Colofon.Closures;

public readonly record struct DisputeId(Guid Value) : IKey<DisputeId>
{
    public static DisputeId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
