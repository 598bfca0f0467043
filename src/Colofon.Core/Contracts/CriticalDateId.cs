using Colofon.Storage;

namespace Colofon.Contracts;

public readonly record struct CriticalDateId(Guid Value) : IKey<CriticalDateId>
{
    public static CriticalDateId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
