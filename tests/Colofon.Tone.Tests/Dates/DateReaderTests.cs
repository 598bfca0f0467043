using Colofon.Tone.Dates;
using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Tests.Dates;

public sealed class DateReaderTests
{
    private static readonly Reader Spanish = new(new LexiconBuilder(ToneLanguage.Es).Build());
    private static readonly Reader English = new(new LexiconBuilder(ToneLanguage.En).Build());

    [Theory]
    [InlineData("el 30 de diciembre", "30/12/")]
    [InlineData("el 30 de diciembre de 2026", "30/12/2026")]
    [InlineData("el 30 diciembre 2026", "30/12/2026")]
    [InlineData("30/12/2026", "30/12/2026")]
    [InlineData("30-12-26", "30/12/2026")]
    [InlineData("30.12.2026", "30/12/2026")]
    [InlineData("2026-12-30", "30/12/2026")]
    [InlineData("30-dic-2026", "30/12/2026")]
    [InlineData("el 1º de enero", "1/1/")]
    [InlineData("el treinta y uno de enero", "31/1/")]
    [InlineData("el primero de mayo", "1/5/")]
    [InlineData("hasta el 30/12", "30/12/")]
    [InlineData("el viernes 30 de diciembre", "30/12/")]
    [InlineData("el día 30", "30//")]
    [InlineData("a finales de diciembre", "/12/")]
    [InlineData("en junio de 2027", "/6/2027")]
    public void I_am_understood_when_I_write_a_Spanish_date(string text, string date) => Assert.Equal([date], Dates(Spanish, text));

    [Theory]
    [InlineData("30 December 2026", "30/12/2026")]
    [InlineData("December 30th", "30/12/")]
    [InlineData("December 30th, 2026", "30/12/2026")]
    [InlineData("the 30th of December", "30/12/")]
    [InlineData("Dec. 30, 2026", "30/12/2026")]
    [InlineData("12/30/2026", "30/12/2026")]
    [InlineData("2026-12-30", "30/12/2026")]
    [InlineData("the end of June", "/6/")]
    [InlineData("on the first of May", "1/5/")]
    [InlineData("on the twenty-ninth of January", "29/1/")]
    [InlineData("the thirty-first of January 2027", "31/1/2027")]
    [InlineData("January twenty-second, 2027", "22/1/2027")]
    [InlineData("the twentieth of May", "20/5/")]
    [InlineData("1 March '27", "1/3/2027")]
    [InlineData("on March 1st, ’27, we", "1/3/2027")]
    [InlineData("the rules of 1 March 'old and new'", "1/3/")]
    public void I_am_understood_when_I_write_an_English_date(string text, string date) => Assert.Equal([date], Dates(English, text));

    [Theory]
    [InlineData("24/7")]
    [InlineData("30 días")]
    [InlineData("1.500 euros")]
    [InlineData("10:30")]
    [InlineData("99/99/2026")]
    [InlineData("tres de ellos")]
    [InlineData("3/4 partes")]
    public void Other_numbers_are_no_dates(string text) => Assert.Empty(Dates(Spanish, text));

    [Fact]
    public void You_may_is_no_month() => Assert.Empty(Dates(English, "you may march on 2 fronts in may"));

    [Fact]
    public void English_figures_may_be_read_both_ways()
    {
        Assert.True(new DateMention(3, 4, 2026, Swappable: true).Says(new DateOnly(2026, 3, 4)));
        Assert.False(new DateMention(3, 4, 2026).Says(new DateOnly(2026, 3, 4)));
    }

    private static IEnumerable<string> Dates(Reader reader, string text) =>
        reader.Read(text).Dates.All.Select(date => $"{date.Day}/{date.Month}/{date.Year}");
}
