using Colofon.Storage;

namespace Colofon.Guests;

public readonly record struct InvitationId(Guid Value) : IKey<InvitationId>
{
    public static InvitationId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
