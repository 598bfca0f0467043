using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class CommunicationSignalTests
{
    [Fact]
    public void A_bad_week_never_fires()
    {
        var reading = new Given().Mail(13, 1, 10, 1).Hours(13, 1, 5).Mail(1, 1, 500, 500).Read();

        Assert.Equal(SignalLevel.Calm, reading.S1.Level);
        Assert.Equal(Band.Follow, reading.Band);
        Assert.InRange(reading.S1.Score!.Value, 1, 17);
    }

    [Fact]
    public void Three_terrible_weeks_are_not_yet_a_pattern()
    {
        var reading = new Given().Mail(13, 1, 10).Hours(13, 1, 5).Mail(3, 1, 500, 500).Read();

        Assert.Equal(Bands.Talk - 1, reading.S1.Score);
    }

    [Fact]
    public void Four_of_the_last_five_weeks_beyond_the_line_turn_it_amber()
    {
        var reading = new Given().Mail(13, 1, 10).Mail(5, 1, 10, 3).Mail(3, 3, 10).Read();

        Assert.Equal(SignalLevel.Amber, reading.S1.Level);
        Assert.Equal(1, reading.Track(TrackCode.OutOfHours).Points.TakeLast(5).Count(point => point.Level == SignalLevel.Calm));
    }

    [Fact]
    public void Five_weeks_beyond_the_red_line_stay_amber_and_the_sixth_turns_red()
    {
        var five = new Given().Mail(13, 1, 10).Mail(5, 1, 10, 9).Read();
        var six = new Given().Mail(13, 1, 10).Mail(6, 1, 10, 9).Read();

        Assert.Equal(Bands.Review - 1, five.S1.Score);
        Assert.Equal(SignalLevel.Red, six.S1.Level);
    }

    [Theory]
    [InlineData(20, SignalLevel.Calm)]
    [InlineData(21, SignalLevel.Amber)]
    [InlineData(40, SignalLevel.Amber)]
    [InlineData(41, SignalLevel.Red)]
    public void On_the_line_is_not_beyond_it(int outOfHours, SignalLevel level) =>
        Assert.Equal(level, new Given().Mail(13, 1, 100, outOfHours).Read().S1.Level);

    [Fact]
    public void Messages_are_held_against_the_median_of_the_own_clients()
    {
        var track = new Given().Mail(13, 1, 14).Hours(13, 1, 2).Read().Track(TrackCode.MessagesPerBilledHour);

        Assert.Equal(3.5m, (decimal)track.Evidence.Arguments[1]!);
        Assert.All(track.Points, point => Assert.Equal(SignalLevel.Red, point.Level));
    }

    [Fact]
    public void Without_a_median_the_beginning_of_the_relationship_is_the_measure()
    {
        var reading = new Given().Mail(40, 1, 10).Hours(40, 1, 5).Mail(6, 1, 80).Read(context: Alone);

        Assert.Equal("signals.s1.messagesBaseline", reading.Track(TrackCode.MessagesPerBilledHour).Evidence.Key);
        Assert.Equal(SignalLevel.Red, reading.S1.Level);
    }

    [Fact]
    public void Without_a_median_and_without_a_beginning_I_am_told_so()
    {
        var track = new Given().Mail(13, 1, 14).Hours(13, 1, 2).Read(context: Alone).Track(TrackCode.MessagesPerBilledHour);

        Assert.Equal(UnknownReason.TooFewClients, track.Unknown);
        Assert.Null(track.Score);
        Assert.Equal(7m, (decimal)track.Evidence.Arguments[0]!);
    }

    [Fact]
    public void Two_weeks_of_mail_are_too_few_and_three_are_enough()
    {
        Assert.Equal(UnknownReason.TooFewWeeks, new Given().Mail(2, 1, 90, 90).Read().Track(TrackCode.OutOfHours).Unknown);
        Assert.NotNull(new Given().Mail(3, 1, 90, 90).Read().S1.Score);
    }

    [Fact]
    public void The_week_that_is_not_over_does_not_count() =>
        Assert.Null(new Given().Mail(2, 0, 90, 90).Read().S1.Score);

    [Fact]
    public void A_launch_week_that_someone_flagged_is_left_out()
    {
        var plain = new Given().Mail(13, 1, 10).Mail(6, 1, 10, 9);

        Assert.Equal(SignalLevel.Red, plain.Read().S1.Level);
        Assert.Equal(SignalLevel.Calm, plain.Exceptional(6, 1).Read().S1.Level);
    }

    [Fact]
    public void A_flagged_week_does_not_break_a_run()
    {
        var reading = new Given().Mail(13, 1, 10).Mail(7, 1, 10, 9).Mail(4, 4, 0).Exceptional(4, 4).Read();

        Assert.Equal(6, reading.Track(TrackCode.OutOfHours).Run);
        Assert.Equal(SignalLevel.Red, reading.S1.Level);
    }

    [Fact]
    public void A_week_with_two_messages_is_calm_whenever_they_came() =>
        Assert.Equal(0, new Given().Mail(13, 1, 2, 2).Read().S1.Score);

    [Fact]
    public void Silence_between_two_weeks_with_mail_is_known_silence()
    {
        var reading = new Given().Mail(13, 8, 10, 9).Mail(1, 1, 10, 9).Read();

        Assert.Equal(13, reading.Track(TrackCode.OutOfHours).Points.Count);
        Assert.Equal(SignalLevel.Calm, reading.S1.Level);
    }

    [Fact]
    public void Few_messages_weigh_little()
    {
        var few = new Given().Mail(13, 1, 1).Hours(13, 1, 0.1m).Read();

        Assert.Equal(0.5m, few.Track(TrackCode.MessagesPerBilledHour).Confidence);
    }

    private static PortfolioContext Alone => new(null, null, null, null, null, 2);
}
