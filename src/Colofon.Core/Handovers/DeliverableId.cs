using Colofon.Storage;

namespace Colofon.Handovers;

public readonly record struct DeliverableId(Guid Value) : IKey<DeliverableId>
{
    public static DeliverableId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
