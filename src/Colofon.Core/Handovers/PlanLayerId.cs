using Colofon.Storage;

namespace Colofon.Handovers;

public readonly record struct PlanLayerId(Guid Value) : IKey<PlanLayerId>
{
    public static PlanLayerId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
