using Colofon.Storage;

namespace Colofon.Imports;

public readonly record struct ImportId(Guid Value) : IKey<ImportId>
{
    public static ImportId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
