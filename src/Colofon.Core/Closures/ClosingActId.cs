using Colofon.Storage;

namespace Colofon.Closures;

public readonly record struct ClosingActId(Guid Value) : IKey<ClosingActId>
{
    public static ClosingActId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
