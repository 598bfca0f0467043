using Colofon.Storage;

namespace Colofon.Aftercare;

public readonly record struct DoorPolicyId(Guid Value) : IKey<DoorPolicyId>
{
    public static DoorPolicyId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
