using Colofon.Storage;

namespace Colofon.Relationships;

public readonly record struct HandleId(Guid Value) : IKey<HandleId>
{
    public static HandleId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
