using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class DrainSignalTests
{
    private static readonly PortfolioSettings Rates = new(TargetRate: 60, FloorRate: 45);

    [Fact]
    public void Three_months_below_the_floor_turn_it_red()
    {
        var track = new Given().Hours(40, 1, 10).Income(40, 1, 400).Read(Rates).Track(TrackCode.EffectiveRate);

        Assert.Equal(75, track.Score);
        Assert.Equal(40m, (decimal)track.Evidence.Arguments[0]!);
    }

    [Fact]
    public void Two_months_below_the_floor_are_not_a_pattern()
    {
        var reading = new Given().Hours(40, 1, 10).Income(40, 11, 700).Income(10, 1, 100).Read(Rates);

        Assert.Equal(2, reading.Track(TrackCode.EffectiveRate).Run);
        Assert.Equal(SignalLevel.Calm, reading.S4.Level);
    }

    [Fact]
    public void One_month_of_too_many_hours_never_fires()
    {
        var reading = new Given().Hours(40, 1, 10).Income(40, 1, 650).Hours(7, 4, 80).Read(Rates);

        Assert.Equal(SignalLevel.Calm, reading.S4.Level);
    }

    [Fact]
    public void Three_months_below_the_target_turn_it_amber() =>
        Assert.Equal(SignalLevel.Amber, new Given().Hours(40, 1, 10).Income(40, 1, 590).Read(Rates).S4.Level);

    [Fact]
    public void A_quarterly_invoice_pays_for_its_whole_quarter()
    {
        var given = new Given().Hours(52, 1, 10).Income(52, 1, 0);
        foreach (var ago in (int[])[52, 39, 26, 13])
            given.Income(ago, ago, 13 * 650);

        Assert.Equal(0, given.Read(Rates).Track(TrackCode.EffectiveRate).Score);
    }

    [Fact]
    public void Work_not_yet_invoiced_is_unknown_and_not_unpaid()
    {
        var track = new Given().Hours(40, 1, 10).Income(40, 10, 650).Read(Rates).Track(TrackCode.EffectiveRate);

        Assert.Equal(0, track.Score);
        Assert.All(track.Points, point => Assert.True(point.From < new DateOnly(2026, 5, 1)));
    }

    [Fact]
    public void Half_a_year_of_work_that_nobody_paid_turns_it_red()
    {
        var reading = new Given().Hours(52, 1, 10).Income(52, 1, 0).Income(52, 30, 650).Read(Rates);

        Assert.Equal(SignalLevel.Red, reading.S4.Level);
    }

    [Theory]
    [InlineData(false, true, UnknownReason.NoHours)]
    [InlineData(true, false, UnknownReason.NoInvoices)]
    public void Without_hours_or_invoices_I_am_told_so(bool hours, bool income, UnknownReason reason)
    {
        var given = new Given().Mail(20, 1, 10);
        given = hours ? given.Hours(20, 1, 10) : given;
        given = income ? given.Income(20, 1, 400) : given;

        Assert.Equal(reason, given.Read(Rates).Track(TrackCode.EffectiveRate).Unknown);
        Assert.Null(given.Read(Rates).S4.Score);
    }

    [Fact]
    public void Two_whole_months_are_too_few()
    {
        var reading = new Given().Hours(10, 1, 10).Income(10, 1, 10).Read(Rates);

        Assert.Equal(UnknownReason.TooFewMonths, reading.Track(TrackCode.EffectiveRate).Unknown);
    }

    [Fact]
    public void Without_own_rates_the_median_of_the_own_clients_is_the_measure()
    {
        var context = new PortfolioContext(null, null, null, MedianRate: 80, null, 6);
        var line = new Given().Hours(40, 1, 10).Income(40, 1, 590).Read(context: context).Track(TrackCode.EffectiveRate).Line!.Value;

        Assert.Equal((60m, 40m), (line.Amber, line.Red));
    }

    [Fact]
    public void Without_own_rates_and_with_few_clients_there_is_nothing_to_compare_with()
    {
        var context = new PortfolioContext(null, null, null, null, null, 4);
        var reading = new Given().Hours(40, 1, 10).Income(40, 1, 10).Read(context: context);

        Assert.Equal(UnknownReason.NoRateToCompare, reading.Track(TrackCode.EffectiveRate).Unknown);
    }

    [Fact]
    public void Realization_needs_a_standard_rate_and_is_held_against_it()
    {
        var given = new Given().Hours(40, 1, 10).Income(40, 1, 800);

        Assert.Equal(UnknownReason.NoStandardRate, given.Read(Rates).Track(TrackCode.Realization).Unknown);
        Assert.Equal(SignalLevel.Amber, Level(given.Read(Rates with { StandardRate = 100 })));
        Assert.Equal(SignalLevel.Calm, Level(given.Read(Rates with { StandardRate = 94 })));
        Assert.Equal(SignalLevel.Red, Level(given.Read(Rates with { StandardRate = 103 })));

        static SignalLevel Level(HealthReading reading) => Bands.Level(reading.Track(TrackCode.Realization).Score);
    }

    [Theory]
    [InlineData(3, 4, SignalLevel.Calm)]
    [InlineData(4, 2, SignalLevel.Amber)]
    [InlineData(5, 2, SignalLevel.Amber)]
    [InlineData(6, 2, SignalLevel.Red)]
    [InlineData(6, 3, SignalLevel.Calm)]
    public void Low_energy_counts_only_when_it_stays(int weeks, int energy, SignalLevel level) =>
        Assert.Equal(level, new Given().Pulse(weeks, 1, energy).Read().S4.Level);

    [Fact]
    public void What_is_older_than_180_days_weighs_half()
    {
        var old = new Given().Hours(52, 30, 10).Income(52, 30, 400).Read(Rates).Track(TrackCode.EffectiveRate);

        Assert.True(Given.Today.DayNumber - old.Points[^1].From.DayNumber > Memory.Days);
        Assert.Equal(0.5m, old.Persistence);
        Assert.Equal(38, old.Score);
    }
}
