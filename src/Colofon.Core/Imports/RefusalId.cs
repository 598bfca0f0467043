using Colofon.Storage;

namespace Colofon.Imports;

public readonly record struct RefusalId(Guid Value) : IKey<RefusalId>
{
    public static RefusalId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
