using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Colofon.Storage;

/// <summary>Instants are kept as UTC, cut to the microsecond that both databases can hold.</summary>
internal sealed class Instant()
    : ValueConverter<DateTimeOffset, DateTime>(
        instant => Cut(instant).UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
    )
{
    public static DateTimeOffset Cut(DateTimeOffset instant) =>
        new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
