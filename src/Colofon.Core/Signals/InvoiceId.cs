using Colofon.Storage;

namespace Colofon.Signals;

public readonly record struct InvoiceId(Guid Value) : IKey<InvoiceId>
{
    public static InvoiceId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
