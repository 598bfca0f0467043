using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class OutOfHoursTests
{
    private static readonly TimeZoneInfo Madrid = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");
    private static readonly WorkingHours Night = WorkingHours.TryParse("sun 02:00-03:00")!;

    [Theory]
    [InlineData("2026-06-15T17:59:00-05:00", true)]
    [InlineData("2026-06-15T10:00:00-05:00", false)]
    [InlineData("2026-06-15T15:59:59+00:00", false)]
    [InlineData("2026-06-15T16:00:00+00:00", true)]
    [InlineData("2026-01-15T16:59:59+00:00", false)]
    [InlineData("2026-01-15T17:00:00+00:00", true)]
    public void The_clock_on_our_own_wall_counts(string sent, bool isOut) =>
        Assert.Equal(isOut, Is(sent, WorkingHours.Usual));

    [Fact]
    public void A_message_late_on_Friday_there_is_Saturday_here() =>
        Assert.True(Is("2026-06-19T20:00:00-05:00", WorkingHours.TryParse("mon-fri 00:00-24:00")!));

    [Fact]
    public void S4_The_hour_that_happens_twice_is_inside_both_times()
    {
        Assert.False(Is("2026-10-25T00:30:00Z", Night));
        Assert.False(Is("2026-10-25T01:30:00Z", Night));
        Assert.True(Is("2026-10-25T02:00:00Z", Night));
    }

    [Fact]
    public void S4_The_hour_that_does_not_happen_is_never_inside()
    {
        Assert.True(Is("2026-03-29T00:59:59Z", Night));
        Assert.True(Is("2026-03-29T01:00:00Z", Night));
    }

    [Fact]
    public void A_holiday_is_out_of_hours_by_our_date()
    {
        var day = new DateOnly(2026, 6, 24);

        Assert.True(OutOfHours.Is(At("2026-06-24T10:00:00Z"), Madrid, WorkingHours.Usual, date => date == day));
        Assert.False(OutOfHours.Is(At("2026-06-25T10:00:00Z"), Madrid, WorkingHours.Usual, date => date == day));
    }

    private static bool Is(string sent, WorkingHours hours) => OutOfHours.Is(At(sent), Madrid, hours, _ => false);

    private static DateTimeOffset At(string instant) =>
        DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
