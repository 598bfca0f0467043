using Colofon.Storage;

namespace Colofon.Contracts;

public readonly record struct NoticePlanId(Guid Value) : IKey<NoticePlanId>
{
    public static NoticePlanId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
