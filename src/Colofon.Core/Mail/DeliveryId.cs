using Colofon.Storage;

namespace Colofon.Mail;

public readonly record struct DeliveryId(Guid Value) : IKey<DeliveryId>
{
    public static DeliveryId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
