using Colofon.Storage;

namespace Colofon.Guests;

public readonly record struct EntryCodeId(Guid Value) : IKey<EntryCodeId>
{
    public static EntryCodeId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
