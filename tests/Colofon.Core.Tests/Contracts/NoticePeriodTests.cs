using Colofon.Calendars;
using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Tests.Contracts;

public sealed class NoticePeriodTests
{
    [Theory]
    [InlineData("30 days", 30, "CalendarDay")]
    [InlineData("30 calendar days", 30, "CalendarDay")]
    [InlineData("30 días", 30, "CalendarDay")]
    [InlineData("30 DIAS NATURALES", 30, "CalendarDay")]
    [InlineData("30 di\u0301as", 30, "CalendarDay")]
    [InlineData("un día", 1, "CalendarDay")]
    [InlineData("quince días", 15, "CalendarDay")]
    [InlineData("una quincena", 15, "CalendarDay")]
    [InlineData("30 days' notice", null, null)]
    [InlineData("30 days notice", 30, "CalendarDay")]
    [InlineData("30 días de preaviso", 30, "CalendarDay")]
    [InlineData("30-day notice", 30, "CalendarDay")]
    [InlineData("10 working days", 10, "WorkingDay")]
    [InlineData("10 business days", 10, "WorkingDay")]
    [InlineData("10 días hábiles", 10, "WorkingDay")]
    [InlineData("10 días laborables", 10, "WorkingDay")]
    [InlineData("1 día hábil", 1, "WorkingDay")]
    [InlineData("2 weeks", 2, "Week")]
    [InlineData("2 semanas", 2, "Week")]
    [InlineData("a fortnight", 2, "Week")]
    [InlineData("1 month", 1, "Month")]
    [InlineData("1 mes", 1, "Month")]
    [InlineData("dos meses", 2, "Month")]
    [InlineData("2 meses naturales", 2, "Month")]
    [InlineData("un trimestre", 3, "Month")]
    [InlineData("1 year", 1, "Year")]
    [InlineData("1 año", 1, "Year")]
    [InlineData("0 days", 0, "CalendarDay")]
    [InlineData(" 30\u00A0días ", 30, "CalendarDay")]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    [InlineData("30", null, null)]
    [InlineData("days", null, null)]
    [InlineData("30 lunas", null, null)]
    [InlineData("-3 days", null, null)]
    [InlineData("1-2 months", null, null)]
    [InlineData("treinta (30) días naturales", 30, "CalendarDay")]
    [InlineData("sixty (30) days", null, null)]
    [InlineData("1.5 months", null, null)]
    [InlineData("30 31 days", null, null)]
    [InlineData("2 working months", null, null)]
    [InlineData("10 working calendar days", null, null)]
    [InlineData("99999999999999999999 days", null, null)]
    [InlineData("2147483647 trimestres", null, null)]
    [InlineData("500 years", null, null)]
    public void I_can_write_a_period_the_way_I_speak(string? text, int? count, string? unit)
    {
        Assert.Equal(count is not null, NoticePeriod.TryParse(text, out var period));
        if (count is not null)
            Assert.Equal(new NoticePeriod(count.Value, Enum.Parse<NoticeUnit>(unit!)), period);
    }

    [Theory]
    [InlineData("2026-11-21", "30 days", "2026-12-21")]
    [InlineData("2026-08-31", "1 month", "2026-09-30")]
    [InlineData("2027-01-31", "1 month", "2027-02-28")]
    [InlineData("2028-01-31", "1 month", "2028-02-29")]
    [InlineData("2026-08-31", "6 months", "2027-02-28")]
    [InlineData("2028-02-29", "1 year", "2029-02-28")]
    [InlineData("2026-02-28", "1 month", "2026-03-28")]
    [InlineData("2026-11-21", "2 weeks", "2026-12-05")]
    [InlineData("2026-11-21", "0 days", "2026-11-21")]
    public void I_can_count_as_the_Código_Civil_counts(string received, string period, string end) =>
        Assert.Equal(DateOnly.Parse(end), NoticePeriod.Parse(period).After(DateOnly.Parse(received), WorkCalendar.Of(null)));

    [Theory]
    [InlineData("1 month", "1 mes", "1 month")]
    [InlineData("10 working days", "10 días hábiles", "10 working days")]
    [InlineData("1 year", "1 año", "1 year")]
    public void I_can_read_a_period_in_my_language_and_write_it_back(string text, string spanish, string english)
    {
        var period = NoticePeriod.Parse(text);

        Assert.Equal((spanish, english), (period.Said().In(Texts.Of(Speech.Es)), period.Said().In(Texts.Of(Speech.En))));
        Assert.Equal(period, NoticePeriod.Parse(spanish));
        Assert.Equal(period, NoticePeriod.Parse(english));
    }
}
