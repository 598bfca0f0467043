using Colofon.Storage;

namespace Colofon.Guests.Exchange;

public readonly record struct GivenFileEndId(Guid Value) : IKey<GivenFileEndId>
{
    public static GivenFileEndId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
