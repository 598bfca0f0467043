using Colofon.Storage;

namespace Colofon.Handovers;

public readonly record struct AccessGrantId(Guid Value) : IKey<AccessGrantId>
{
    public static AccessGrantId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
