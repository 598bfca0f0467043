using Colofon.Storage;

namespace Colofon.Closures;

public readonly record struct SignedPaperId(Guid Value) : IKey<SignedPaperId>
{
    public static SignedPaperId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
