using Colofon.Storage;

namespace Colofon.Offboardings;

public readonly record struct WaiverId(Guid Value) : IKey<WaiverId>
{
    public static WaiverId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
