using Colofon.Storage;

namespace Colofon.Aftercare;

public readonly record struct CareTaskId(Guid Value) : IKey<CareTaskId>
{
    public static CareTaskId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
