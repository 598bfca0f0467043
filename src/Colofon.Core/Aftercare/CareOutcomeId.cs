using Colofon.Storage;

namespace Colofon.Aftercare;

public readonly record struct CareOutcomeId(Guid Value) : IKey<CareOutcomeId>
{
    public static CareOutcomeId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
