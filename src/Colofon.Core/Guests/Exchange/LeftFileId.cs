using Colofon.Storage;

namespace Colofon.Guests.Exchange;

public readonly record struct LeftFileId(Guid Value) : IKey<LeftFileId>
{
    public static LeftFileId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
