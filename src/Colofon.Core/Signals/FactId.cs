using Colofon.Storage;

namespace Colofon.Signals;

public readonly record struct FactId(Guid Value) : IKey<FactId>
{
    public static FactId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
