using Colofon.Storage;

namespace Colofon.Closures;

public readonly record struct SettlementAgreementId(Guid Value) : IKey<SettlementAgreementId>
{
    public static SettlementAgreementId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
