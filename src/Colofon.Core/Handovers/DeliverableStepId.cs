using Colofon.Storage;

namespace Colofon.Handovers;

public readonly record struct DeliverableStepId(Guid Value) : IKey<DeliverableStepId>
{
    public static DeliverableStepId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
