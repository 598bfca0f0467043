using Colofon.Storage;

namespace Colofon.Guests.Exchange;

public readonly record struct QuestionAnswerId(Guid Value) : IKey<QuestionAnswerId>
{
    public static QuestionAnswerId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
