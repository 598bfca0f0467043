using Colofon.Storage;

namespace Colofon.Mail.Outbox;

public readonly record struct DispatchStepId(Guid Value) : IKey<DispatchStepId>
{
    public static DispatchStepId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
