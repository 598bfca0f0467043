using Colofon.Storage;

namespace Colofon.Offboardings;

public readonly record struct OffboardingId(Guid Value) : IKey<OffboardingId>
{
    public static OffboardingId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
