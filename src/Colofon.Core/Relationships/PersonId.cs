using Colofon.Storage;

namespace Colofon.Relationships;

public readonly record struct PersonId(Guid Value) : IKey<PersonId>
{
    public static PersonId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
