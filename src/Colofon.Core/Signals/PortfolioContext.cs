namespace Colofon.Signals;

/// <summary>What one relationship is compared with: the own rates, and the middle of the own clients where five tell it.</summary>
public sealed record PortfolioContext(
    decimal? TargetRate,
    decimal? FloorRate,
    decimal? MedianMessagesPerBilledHour,
    decimal? MedianRate,
    decimal? NetIncome,
    int ClientCount)
{
    internal static PortfolioContext Of(IReadOnlyList<Timeline> timelines, PortfolioSettings settings)
    {
        List<decimal> messages = [], rates = [];
        decimal? net = null;
        var clients = 0;
        foreach (var timeline in timelines)
        {
            if (!timeline.Evidence.IsClient)
                continue;
            clients++;
            if (MessageLoad.Of(timeline).PerBilledHour is { } load)
                messages.Add(load);
            if (RateRecord.Of(timeline, settings.MinorPerUnit).PerHour is { } rate)
                rates.Add(rate);
            if (IncomeRecord.Of(timeline, settings.MinorPerUnit).Net is { } income)
                net = (net ?? 0m) + income;
        }
        return new(settings.TargetRate, settings.FloorRate, Median.Of(messages), Median.Of(rates), net, clients);
    }

    /// <summary>The lines an effective hourly rate is held against; null when there is nothing to hold it against.</summary>
    internal Line? RateLine(SignalLines lines) =>
        TargetRate is { } target ? Line.Below(target, FloorRate ?? target * lines.FloorTimesTarget)
        : FloorRate is { } floor ? Line.Below(floor, floor)
        : MedianRate is { } median ? lines.RateTimesMedian.Times(median)
        : null;
}
