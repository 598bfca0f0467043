using Colofon.Storage;

namespace Colofon.Farewells;

public readonly record struct LetterId(Guid Value) : IKey<LetterId>
{
    public static LetterId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
