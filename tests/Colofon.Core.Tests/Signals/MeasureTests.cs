using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class MeasureTests
{
    [Fact]
    public void Weekly_load_is_told_with_its_weeks()
    {
        var measures = new Given().Mail(13, 1, 10).Hours(4, 1, 6).Read().Measures;

        Assert.Equal(10, measures[MeasureCode.MessagesPerWeek].Value);
        Assert.Equal((13, 130), (measures[MeasureCode.MessagesPerWeek].Weeks, measures[MeasureCode.MessagesPerWeek].Evidence));
        Assert.Equal((6m, 4), (measures[MeasureCode.HoursPerWeek].Value, measures[MeasureCode.HoursPerWeek].Weeks));
        Assert.Equal([null, 6m, 6m, 6m, 6m], measures.Load.TakeLast(5).Select(point => point.Hours));
    }

    [Fact]
    public void The_effective_rate_divides_by_all_hours_where_both_are_known()
    {
        var measure = new Given().Hours(20, 1, 10, billable: 5).Income(30, 1, 400).Read().Measures[MeasureCode.EffectiveRate];

        Assert.Equal((40m, 20, "€"), (measure.Value, measure.Weeks, measure.Currency));
    }

    [Theory]
    [InlineData(MeasureCode.EffectiveRate, UnknownReason.NoHours)]
    [InlineData(MeasureCode.HoursWorked, UnknownReason.NoHours)]
    [InlineData(MeasureCode.HoursPerWeek, UnknownReason.NoHours)]
    [InlineData(MeasureCode.MessagesPerBilledHour, UnknownReason.NoHours)]
    [InlineData(MeasureCode.NetIncome, UnknownReason.NoInvoices)]
    [InlineData(MeasureCode.IncomeShare, UnknownReason.NoInvoices)]
    [InlineData(MeasureCode.BaselineMessagesPerWeek, UnknownReason.TooYoung)]
    public void With_mail_alone_I_am_told_what_cannot_be_known(MeasureCode code, UnknownReason reason)
    {
        var measure = new Given().Mail(13, 1, 10).Read().Measures[code];

        Assert.Equal((null, reason), (measure.Value, measure.Unknown));
    }

    [Fact]
    public void A_median_is_never_told_with_fewer_than_five_clients()
    {
        var client = new Given().Mail(13, 1, 10).Hours(13, 1, 5).Evidence();

        Assert.Equal(UnknownReason.TooFewClients, Times(4).Unknown);
        Assert.Equal(1m, Times(5).Value);

        Measure Times(int clients) => PortfolioReview
            .Review([.. Enumerable.Repeat(client, clients)], new(), Given.Today)[0]
            .Measures[MeasureCode.MessagesTimesMedian];
    }

    [Fact]
    public void Suppliers_do_not_count_towards_medians_and_shares()
    {
        var client = new Given().Income(20, 1, 100).Evidence();
        var supplier = new Given().Income(20, 1, 900).Evidence(isClient: false);
        var readings = PortfolioReview.Review([client, supplier], new(), Given.Today);

        Assert.Equal(1m, readings[0].Measures[MeasureCode.IncomeShare].Value);
        Assert.Equal(UnknownReason.NoIncome, readings[1].Measures[MeasureCode.IncomeShare].Unknown);
    }

    [Theory]
    [InlineData(20, Concentration.Fine)]
    [InlineData(21, Concentration.Amber)]
    [InlineData(31, Concentration.Red)]
    [InlineData(74, Concentration.Red)]
    [InlineData(75, Concentration.Legal)]
    public void Share_of_income_warns_at_these_lines(int percent, Concentration expected)
    {
        var one = new Given().Income(10, 1, percent).Evidence();
        var rest = new Given().Income(10, 1, 100 - percent).Evidence();

        Assert.Equal(expected, PortfolioReview.Review([one, rest], new(), Given.Today)[0].Measures.Concentration);
    }

    [Fact]
    public void Income_older_than_a_year_does_not_count()
    {
        var measure = new Given().Income(53, 0, 10).Read().Measures[MeasureCode.NetIncome];

        Assert.Equal((520m, 52), (measure.Value, measure.Weeks));
    }

    [Fact]
    public void The_beginning_is_the_first_thirteen_weeks_once_they_are_past()
    {
        var young = new Given().Mail(25, 1, 10).Read().Measures[MeasureCode.BaselineMessagesPerWeek];
        var grown = new Given().Mail(26, 1, 10).Mail(26, 14, 4).Read().Measures[MeasureCode.BaselineMessagesPerWeek];

        Assert.Equal(UnknownReason.TooYoung, young.Unknown);
        Assert.Equal((4m, 13), (grown.Value, grown.Weeks));
    }

    [Fact]
    public void Every_measure_is_there_with_a_value_or_a_reason()
    {
        var measures = new Given().Mail(40, 1, 10).Hours(20, 1, 5).Read().Measures.All;

        Assert.Equal(Enum.GetValues<MeasureCode>(), measures.Select(measure => measure.Code).Order());
        Assert.All(measures, measure => Assert.NotEqual(measure.Value is null, measure.Unknown is null));
    }
}
