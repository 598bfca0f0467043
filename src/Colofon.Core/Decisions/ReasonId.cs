using Colofon.Storage;

namespace Colofon.Decisions;

public readonly record struct ReasonId(Guid Value) : IKey<ReasonId>
{
    public static ReasonId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
