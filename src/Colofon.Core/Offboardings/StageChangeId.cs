using Colofon.Storage;

namespace Colofon.Offboardings;

public readonly record struct StageChangeId(Guid Value) : IKey<StageChangeId>
{
    public static StageChangeId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
