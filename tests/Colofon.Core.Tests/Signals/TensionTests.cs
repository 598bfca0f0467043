using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class TensionTests
{
    private static readonly PortfolioSettings Rates = new(TargetRate: 60, FloorRate: 45);

    [Theory]
    [InlineData(0, Band.Follow)]
    [InlineData(34, Band.Follow)]
    [InlineData(35, Band.Talk)]
    [InlineData(59, Band.Talk)]
    [InlineData(60, Band.Review)]
    [InlineData(100, Band.Review)]
    public void Bands_have_these_edges(int tension, Band band) => Assert.Equal(band, Bands.Of(tension));

    [Fact]
    public void The_worst_signal_weighs_more_than_the_mean() =>
        Assert.Equal(76, TensionFormula.Of([Signal(SignalCode.S1, 90), Signal(SignalCode.S4, 20)], new()));

    [Fact]
    public void A_signal_without_data_is_left_out_and_coverage_says_so()
    {
        SignalReading[] signals = [Signal(SignalCode.S1, 50), Signal(SignalCode.S4, null)];

        Assert.Equal(50, TensionFormula.Of(signals, new()));
        Assert.Equal(0.5m, TensionFormula.Coverage(signals, new()));
    }

    [Fact]
    public void Weights_are_mine_to_set()
    {
        var weights = new SignalWeights { Own = new Dictionary<SignalCode, decimal> { [SignalCode.S4] = 3 } };
        SignalReading[] signals = [Signal(SignalCode.S1, 80), Signal(SignalCode.S4, 0)];

        Assert.Equal(56, TensionFormula.Of(signals, weights));
        Assert.Equal(64, TensionFormula.Of(signals, new()));
        Assert.Equal(0, TensionFormula.Of(signals, new() { Own = new Dictionary<SignalCode, decimal> { [SignalCode.S1] = 0 } }));
    }

    [Fact]
    public void Without_any_evidence_there_is_no_tension_and_no_band()
    {
        var reading = new Given().Read();

        Assert.Null(reading.Tension);
        Assert.Null(reading.Band);
        Assert.Equal(0, reading.Coverage);
        Assert.All(reading.Trend, point => Assert.Null(point.Score));
    }

    [Fact]
    public void Coverage_grows_with_every_kind_of_evidence()
    {
        var mail = new Given().Mail(40, 1, 10);

        Assert.Equal(1 / 4m, mail.Read(Rates).Coverage);
        Assert.Equal(2 / 4m, mail.Hours(40, 1, 10).Read(Rates).Coverage);
        Assert.Equal(0.67m, Math.Round(mail.Income(40, 1, 700).Read(Rates).Coverage, 2));
        Assert.Equal(1m, mail.Pulse(6, 1, 4).Read(Rates with { StandardRate = 60 }).Coverage);
    }

    [Fact]
    public void A_critical_incident_sets_the_review_at_once()
    {
        var calm = new Given().Mail(13, 1, 10);
        var reading = calm.Fact(Given.Today, FactKind.Incident, 5).Read();

        Assert.Equal(Band.Review, reading.Band);
        Assert.Single(reading.Critical);
        Assert.Equal([0, 60], reading.Trend.TakeLast(2).Select(point => point.Score!.Value));
    }

    [Fact]
    public void A_critical_incident_needs_no_other_evidence()
    {
        var reading = new Given().Fact(Given.Today, FactKind.Incident, 5).Read();

        Assert.Equal((Bands.Review, 0m), (reading.Tension, reading.Coverage));
    }

    [Theory]
    [InlineData(FactKind.Incident, 4, 1)]
    [InlineData(FactKind.Disagreement, 5, 1)]
    [InlineData(FactKind.Incident, 5, 200)]
    [InlineData(FactKind.Incident, 5, -1)]
    public void Only_a_fresh_critical_incident_does_so(FactKind kind, int severity, int daysAgo) =>
        Assert.Equal(Band.Follow, new Given().Mail(13, 1, 10).Fact(Given.Today.AddDays(-daysAgo), kind, severity).Read().Band);

    [Fact]
    public void Tension_moves_one_band_a_week()
    {
        var given = new Given().Hours(60, 0, 10).Income(60, 0, 700).Income(15, 0, 300);
        var before = given.Read(Rates, today: new(2026, 5, 28));
        var first = given.Read(Rates, today: new(2026, 6, 3));
        var second = given.Read(Rates, today: new(2026, 6, 10));

        Assert.Equal((34, false), (before.Tension, before.IsHeld));
        Assert.Equal((59, true), (first.Tension, first.IsHeld));
        Assert.Equal((85, false), (second.Tension, second.IsHeld));
        Assert.Equal([34, 59, 85], second.Trend.TakeLast(3).Select(point => point.Score!.Value));
    }

    [Fact]
    public void It_falls_one_band_a_week_too()
    {
        Assert.Equal(Bands.Talk, Bands.Cool(3, before: 90));
        Assert.Equal(3, Bands.Cool(3, before: 50));
        Assert.Equal(3, Bands.Cool(3, before: null));
    }

    [Fact]
    public void The_trend_has_thirteen_weeks_and_a_gap_where_nothing_is_known()
    {
        var reading = new Given().Mail(5, 1, 10).Read();

        Assert.Equal(13, reading.Trend.Count);
        Assert.Equal(Given.Week(1), reading.Trend[^1].Week);
        Assert.Equal(Given.Week(13), reading.Trend[0].Week);
        Assert.Equal([false, true, true, true], reading.Trend.TakeLast(4).Select(point => point.Score is not null));
    }

    [Fact]
    public void I_am_told_the_signal_that_moved_most()
    {
        var reading = new Given().Mail(20, 1, 10).Mail(4, 1, 10, 9).Pulse(13, 1, 4).Pulse(1, 1, 1).Read();

        Assert.Equal(SignalCode.S1, reading.Moved!.Value.Code);
        Assert.Equal(reading.S1.Score, reading.Moved.Value.Points);
        Assert.Null(new Given().Mail(20, 1, 10).Read().Moved);
    }

    internal static SignalReading Signal(SignalCode code, int? score) =>
        new(code, [new TrackReading(TrackCode.OutOfHours, new EvidenceLine("")) { Score = score }]);
}
