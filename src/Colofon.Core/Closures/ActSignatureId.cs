using Colofon.Storage;

namespace Colofon.Closures;

public readonly record struct ActSignatureId(Guid Value) : IKey<ActSignatureId>
{
    public static ActSignatureId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
