using Colofon.Storage;

namespace Colofon.Closures;

public readonly record struct DataInstructionId(Guid Value) : IKey<DataInstructionId>
{
    public static DataInstructionId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
