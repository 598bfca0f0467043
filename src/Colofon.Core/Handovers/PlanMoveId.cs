using Colofon.Storage;

namespace Colofon.Handovers;

public readonly record struct PlanMoveId(Guid Value) : IKey<PlanMoveId>
{
    public static PlanMoveId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
