using Colofon.Storage;

namespace Colofon.Guests.Exchange;

public readonly record struct GuestQuestionId(Guid Value) : IKey<GuestQuestionId>
{
    public static GuestQuestionId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
