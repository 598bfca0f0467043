using Colofon.Storage;

namespace Colofon.Mail.Outbox;

public readonly record struct DispatchId(Guid Value) : IKey<DispatchId>
{
    public static DispatchId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
