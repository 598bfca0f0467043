using Colofon.Storage;

namespace Colofon.Signals;

public readonly record struct TimeEntryId(Guid Value) : IKey<TimeEntryId>
{
    public static TimeEntryId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
