using Colofon.Signals;
using FsCheck;
using FsCheck.Fluent;

namespace Colofon.Tests.Signals;

/// <summary>Whatever the weeks look like, these hold.</summary>
public sealed class MonotonicTests
{
    private static readonly PortfolioSettings Rates = new(TargetRate: 60, FloorRate: 45, StandardRate: 70);

    private static readonly Gen<WeekTally> Week =
        from inbound in Gen.Choose(0, 40)
        from outside in Gen.Choose(0, inbound)
        from worked in Gen.Choose(0, 1200)
        from billable in Gen.Choose(0, worked)
        from net in Gen.Choose(1, 90_000)
        from rare in Gen.Choose(0, 9)
        select new WeekTally(default, inbound, 0, outside, worked, billable, net, rare > 0, rare != 1, rare != 2, rare == 3);

    private static readonly Gen<Story> Stories =
        from weeks in Week.ListOf(45)
        from at in Gen.Choose(0, 44)
        from extra in Gen.Choose(1, 60)
        select new Story([.. weeks.Select((week, i) => week with { Week = Given.Week(i + 1) })], at, extra);

    [Fact]
    public void Scores_stay_between_nothing_and_a_hundred() =>
        Holds(story => Read(story.Weeks) is var reading
            && (reading.Tension is null or (>= 0 and <= 100))
            && reading.Coverage is >= 0 and <= 1
            && reading.Signals.All(signal => signal.Score is null or (>= 0 and <= 100)));

    [Fact]
    public void Tension_never_exceeds_the_worst_signal() =>
        Holds(story => TensionFormula.Of(Read(story.Weeks).Signals, new()) is not { } tension
            || tension <= Read(story.Weeks).Signals.Max(signal => signal.Score));

    [Fact]
    public void More_messages_out_of_hours_never_calm_it() =>
        Holds(story => Read(story.Weeks).S1.Score.GetValueOrDefault() <= Read(story.Change(week => week with
        {
            Inbound = week.Inbound + story.Extra,
            InboundOutOfHours = week.InboundOutOfHours + story.Extra,
        })).S1.Score.GetValueOrDefault());

    [Fact]
    public void More_income_never_makes_it_worse() =>
        Holds(story => Read(story.Weeks).S4.Score.GetValueOrDefault() >= Read(story.Change(week => week with
        {
            NetMinor = week.NetMinor + 100 * story.Extra,
        })).S4.Score.GetValueOrDefault());

    [Fact]
    public void One_week_alone_never_leaves_the_first_band() =>
        Holds(story => Read([.. story.Weeks.Select((week, i) => i == story.At
            ? week with { Inbound = 9 * story.Extra, InboundOutOfHours = 9 * story.Extra }
            : week with { Inbound = 3, InboundOutOfHours = 0, MinutesBillable = 600, MinutesWorked = 600, NetMinor = 90_000 })])
            .Tension.GetValueOrDefault() < Bands.Talk);

    [Fact]
    public void A_critical_incident_never_calms_it() =>
        Holds(story => Read(story.Weeks, new FactPoint(Given.Week(1), FactKind.Incident, 5, "")).Tension
            >= Math.Max(Bands.Review, Read(story.Weeks).Tension ?? 0));

    [Fact]
    public void The_trend_moves_one_band_a_week() =>
        Holds(story => Read(story.Weeks).Trend
            .Where(point => point.Score is not null)
            .Select(point => (int)Bands.Of(point.Score!.Value))
            .ToArray() is var bands && bands.Zip(bands.Skip(1)).All(pair => Math.Abs(pair.First - pair.Second) <= 1));

    [Fact]
    public void Red_has_six_weeks_or_three_months_beyond_the_red_line_behind_it() =>
        Holds(story => Read(story.Weeks).Signals.SelectMany(signal => signal.Tracks).All(track =>
            track.Score is not >= Bands.Review
            || track.Points.TakeLast(track.Code is TrackCode.EffectiveRate or TrackCode.Realization ? 3 : 6)
                .All(point => point.Level == SignalLevel.Red)));

    private static void Holds(Func<Story, bool> property) =>
        Prop.ForAll(Stories.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static HealthReading Read(IReadOnlyList<WeekTally> weeks, params FactPoint[] facts)
    {
        var context = new PortfolioContext(60, 45, 3m, null, null, 6);
        return PortfolioReview.Read(new Timeline(new(Guid.Empty, weeks, facts), Given.Today, 100), context, Rates);
    }

    private sealed record Story(IReadOnlyList<WeekTally> Weeks, int At, int Extra)
    {
        public IReadOnlyList<WeekTally> Change(Func<WeekTally, WeekTally> change) =>
            [.. Weeks.Select((week, i) => i == At ? change(week) : week)];
    }
}
