using Colofon.Storage;

namespace Colofon.Handovers;

public readonly record struct OpenItemId(Guid Value) : IKey<OpenItemId>
{
    public static OpenItemId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
