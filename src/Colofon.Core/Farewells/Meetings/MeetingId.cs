using Colofon.Storage;

namespace Colofon.Farewells.Meetings;

public readonly record struct MeetingId(Guid Value) : IKey<MeetingId>
{
    public static MeetingId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
