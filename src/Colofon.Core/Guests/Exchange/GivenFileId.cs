using Colofon.Storage;

namespace Colofon.Guests.Exchange;

public readonly record struct GivenFileId(Guid Value) : IKey<GivenFileId>
{
    public static GivenFileId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
