using Colofon.Storage;

namespace Colofon.Guests;

public readonly record struct InvitationEndId(Guid Value) : IKey<InvitationEndId>
{
    public static InvitationEndId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
