namespace Colofon.Signals;

/// <summary>S4, drains more than it brings: effective hourly rate, realization and energy.</summary>
internal static class DrainSignal
{
    public static SignalReading Read(SignalInput input)
    {
        var rates = MonthlyPoints.Rates(input.Year);
        return new(SignalCode.S4, [EffectiveRate(input, rates), Realization(input, rates), Energy(input)]);
    }

    private static TrackReading EffectiveRate(SignalInput input, List<(DateOnly From, decimal Rate)> rates)
    {
        if (Missing(input) is { } missing)
            return TrackReading.Without(TrackCode.EffectiveRate, missing);
        if (input.Context.RateLine(input.Settings.Lines) is not { } line)
            return TrackReading.Without(TrackCode.EffectiveRate, UnknownReason.NoRateToCompare);
        var rate = Recent(rates);
        var key = rate < line.Amber ? "signals.s4.rateBelow" : "signals.s4.rate";
        var evidence = new EvidenceLine(key, rate, line.Amber, Currency.Sign(input.Settings.Currency));
        return TrackScore.Read(
            new TrackReading(TrackCode.EffectiveRate, evidence), line, RunRule.Monthly, rates, input.Today);
    }

    private static TrackReading Realization(SignalInput input, List<(DateOnly From, decimal Rate)> rates)
    {
        if (Missing(input) is { } missing)
            return TrackReading.Without(TrackCode.Realization, missing);
        if ((input.Timeline.Evidence.StandardRate ?? input.Settings.StandardRate) is not { } standard || standard <= 0)
            return TrackReading.Without(TrackCode.Realization, UnknownReason.NoStandardRate);
        var shares = rates.Select(point => (point.From, point.Rate / standard)).ToList();
        var evidence = new EvidenceLine("signals.s4.realization", Recent(shares));
        return TrackScore.Read(
            new TrackReading(TrackCode.Realization, evidence),
            input.Settings.Lines.Realization, RunRule.Monthly, shares, input.Today);
    }

    private static TrackReading Energy(SignalInput input)
    {
        List<(DateOnly, decimal Pulse)> weeks = [];
        foreach (var cell in input.Quarter)
        {
            if (cell is { Energy: { } pulse, Exceptional: false })
                weeks.Add((cell.Week, pulse));
        }
        if (weeks.Count == 0)
            return TrackReading.Without(TrackCode.Energy, UnknownReason.NoPulse);
        var recent = weeks.TakeLast(RunRule.Weekly.Window).Average(week => week.Pulse);
        var track = new TrackReading(TrackCode.Energy, new EvidenceLine("signals.s4.energy", recent));
        return TrackScore.Read(track, input.Settings.Lines.Energy, RunRule.Weekly, weeks, input.Today);
    }

    private static decimal Recent(List<(DateOnly From, decimal Value)> points) =>
        points.Count == 0 ? 0m : points.TakeLast(RunRule.Monthly.Window).Average(point => point.Value);

    private static UnknownReason? Missing(SignalInput input) =>
        input.Timeline.Dates.Hours is null ? UnknownReason.NoHours
        : input.Timeline.Dates.Invoices is null ? UnknownReason.NoInvoices
        : null;
}
