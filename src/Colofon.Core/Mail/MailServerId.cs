using Colofon.Storage;

namespace Colofon.Mail;

public readonly record struct MailServerId(Guid Value) : IKey<MailServerId>
{
    public static MailServerId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
