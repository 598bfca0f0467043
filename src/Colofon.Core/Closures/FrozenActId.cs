using Colofon.Storage;

namespace Colofon.Closures;

public readonly record struct FrozenActId(Guid Value) : IKey<FrozenActId>
{
    public static FrozenActId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
