using Colofon.Storage;

namespace Colofon.Mail;

public readonly record struct OutboundId(Guid Value) : IKey<OutboundId>
{
    public static OutboundId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
