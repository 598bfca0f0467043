using Colofon.Storage;

namespace Colofon.Handovers;

public readonly record struct PlanTaskId(Guid Value) : IKey<PlanTaskId>
{
    public static PlanTaskId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
