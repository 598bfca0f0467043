using Colofon.Calendars;

namespace Colofon.Tests.Calendars;

public sealed class EasterTests
{
    [Theory]
    [InlineData("1961-04-02")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2285-03-22")]
    public void Easter_falls_where_the_church_says(string sunday) =>
        Assert.Equal(DateOnly.Parse(sunday), Easter.Sunday(DateOnly.Parse(sunday).Year));

    [Fact]
    public void Easter_is_a_Sunday_between_22_March_and_25_April_for_five_centuries() =>
        Assert.All(
            Enumerable.Range(1700, 500).Select(Easter.Sunday),
            day =>
            {
                Assert.Equal(DayOfWeek.Sunday, day.DayOfWeek);
                Assert.InRange(day, new DateOnly(day.Year, 3, 22), new DateOnly(day.Year, 4, 25));
            }
        );
}
