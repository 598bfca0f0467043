using Colofon.Storage;

namespace Colofon.Aftercare;

public readonly record struct SuppressionEntryId(Guid Value) : IKey<SuppressionEntryId>
{
    public static SuppressionEntryId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
