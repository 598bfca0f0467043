namespace Colofon.Signals;

/// <summary>S1, communication out of proportion: messages against billed hours, and messages out of hours.</summary>
internal static class CommunicationSignal
{
    private const int FewMessages = 3;
    private const decimal EnoughMessages = 12m;

    public static SignalReading Read(SignalInput input) => new(SignalCode.S1, [Messages(input), OutOfHours(input)]);

    private static TrackReading Messages(SignalInput input)
    {
        var load = MessageLoad.Of(input.Timeline, input.WeeksAgo);
        if (load.Unknown is { } reason)
            return TrackReading.Without(TrackCode.MessagesPerBilledHour, reason);
        var (reference, key) = Reference(input);
        if (reference is not { } usual)
            return Alone(load.PerBilledHour!.Value);
        var weeks = Pick(input, MessageLoad.Counts);
        var recent = weeks.TakeLast(RunRule.Weekly.Window).ToArray();
        var perHour = Inbound(recent) / (load.BilledHoursPerWeek * recent.Length);
        return TrackScore.Read(
            new TrackReading(TrackCode.MessagesPerBilledHour, new EvidenceLine(key, perHour, perHour / usual)),
            input.Settings.Lines.MessagesTimes.Times(usual),
            RunRule.Weekly,
            [.. weeks.Select(week => (week.Week, week.Inbound / load.BilledHoursPerWeek))],
            input.Today,
            Inbound(recent) / EnoughMessages);
    }

    private static (decimal?, string) Reference(SignalInput input) =>
        input.Context.MedianMessagesPerBilledHour is > 0 and var median ? (median, "signals.s1.messages")
        : input.Timeline.Baseline.MessagesPerBilledHour is > 0 and var start ? (start, "signals.s1.messagesBaseline")
        : (null, "");

    private static TrackReading Alone(decimal perHour) =>
        TrackReading.Without(TrackCode.MessagesPerBilledHour, UnknownReason.TooFewClients) with
        {
            Evidence = new EvidenceLine("signals.s1.messagesAlone", perHour),
        };

    private static TrackReading OutOfHours(SignalInput input)
    {
        var weeks = Pick(input, static week => week is { Mail: true, Exceptional: false });
        if (weeks.Count == 0)
            return TrackReading.Without(TrackCode.OutOfHours, UnknownReason.NoMail);
        var recent = weeks.TakeLast(RunRule.Weekly.Window).ToArray();
        return TrackScore.Read(
            new TrackReading(TrackCode.OutOfHours, new EvidenceLine("signals.s1.outOfHours", Share(recent))),
            input.Settings.Lines.OutOfHoursShare,
            RunRule.Weekly,
            [.. weeks.Select(week => (week.Week, week.Inbound < FewMessages ? 0m : Share([week])))],
            input.Today,
            Inbound(recent) / EnoughMessages);
    }

    private static List<WeekCell> Pick(SignalInput input, Func<WeekCell, bool> counts)
    {
        List<WeekCell> weeks = [];
        foreach (var cell in input.Quarter)
        {
            if (counts(cell))
                weeks.Add(cell);
        }
        return weeks;
    }

    private static decimal Inbound(WeekCell[] weeks) => weeks.Sum(week => week.Inbound);

    private static decimal Share(WeekCell[] weeks) =>
        Inbound(weeks) is > 0 and var inbound ? weeks.Sum(week => week.OutOfHours) / inbound : 0m;
}
