using Colofon.Storage;

namespace Colofon.Closures;

public readonly record struct SettlementLineId(Guid Value) : IKey<SettlementLineId>
{
    public static SettlementLineId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
