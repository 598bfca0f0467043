using Colofon.Storage;

namespace Colofon.Signals;

public readonly record struct InteractionId(Guid Value) : IKey<InteractionId>
{
    public static InteractionId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
