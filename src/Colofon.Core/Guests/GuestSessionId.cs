using Colofon.Storage;

namespace Colofon.Guests;

public readonly record struct GuestSessionId(Guid Value) : IKey<GuestSessionId>
{
    public static GuestSessionId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
