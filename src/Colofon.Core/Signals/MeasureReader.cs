namespace Colofon.Signals;

/// <summary>Reads every measure of one relationship from its timeline.</summary>
internal static class MeasureReader
{
    public static Measures Read(Timeline timeline, PortfolioContext context, PortfolioSettings settings)
    {
        var load = LoadRecord.Of(timeline);
        var messages = MessageLoad.Of(timeline);
        var income = IncomeRecord.Of(timeline, settings.MinorPerUnit);
        var share = Share(timeline, context, income);
        return new Measures(
            [
                .. load.Measures(),
                .. Hours(timeline),
                Money(MeasureCode.NetIncome, MeasureUnit.Money, income.Net, income.Weeks, settings, UnknownReason.NoInvoices),
                Rate(timeline, settings),
                share,
                MessagesPerBilledHour(messages),
                TimesMedian(messages, context),
                Baseline(timeline.Baseline),
            ],
            load.Points,
            Concentrated(share.Value, settings.Lines));
    }

    private static IEnumerable<Measure> Hours(Timeline timeline)
    {
        int weeks = 0, worked = 0, billed = 0;
        foreach (var cell in timeline.TwelveMonths)
        {
            weeks += cell.Hours ? 1 : 0;
            worked += cell.Hours ? cell.Worked : 0;
            billed += cell.Hours ? cell.Billable : 0;
        }
        return
        [
            Known(MeasureCode.HoursWorked, MeasureUnit.Hours, worked / 60m, weeks, worked, UnknownReason.NoHours),
            Known(MeasureCode.HoursBilled, MeasureUnit.Hours, billed / 60m, weeks, billed, UnknownReason.NoHours),
        ];
    }

    private static Measure Rate(Timeline timeline, PortfolioSettings settings)
    {
        var record = RateRecord.Of(timeline, settings.MinorPerUnit);
        return new(MeasureCode.EffectiveRate, MeasureUnit.MoneyPerHour, record.PerHour, record.Weeks, record.Minutes)
        {
            Unknown = record.Unknown,
            Currency = Currency.Sign(settings.Currency),
        };
    }

    private static Measure Share(Timeline timeline, PortfolioContext context, IncomeRecord income)
    {
        var isKnown = income.Net is not null && context.NetIncome > 0 && timeline.Evidence.IsClient;
        return new(
            MeasureCode.IncomeShare,
            MeasureUnit.Share,
            isKnown ? income.Net / context.NetIncome : null,
            income.Weeks,
            context.ClientCount)
        {
            Unknown = isKnown ? null : income.Net is null ? UnknownReason.NoInvoices : UnknownReason.NoIncome,
        };
    }

    private static Measure MessagesPerBilledHour(MessageLoad load) =>
        new(MeasureCode.MessagesPerBilledHour, MeasureUnit.MessagesPerHour, load.PerBilledHour, load.Weeks, load.Inbound)
        {
            Unknown = load.Unknown,
        };

    private static Measure TimesMedian(MessageLoad load, PortfolioContext context)
    {
        var times = context.MedianMessagesPerBilledHour is > 0 and var median ? load.PerBilledHour / median : null;
        return new(MeasureCode.MessagesTimesMedian, MeasureUnit.Times, times, load.Weeks, context.ClientCount)
        {
            Unknown = times is null ? load.Unknown ?? UnknownReason.TooFewClients : null,
        };
    }

    private static Measure Baseline(Baseline baseline) =>
        new(
            MeasureCode.BaselineMessagesPerWeek,
            MeasureUnit.MessagesPerWeek,
            baseline.MessagesPerWeek,
            baseline.IsKnown ? baseline.Weeks : 0,
            baseline.Messages)
        {
            Unknown = baseline.IsKnown ? null : baseline.IsTooYoung ? UnknownReason.TooYoung : UnknownReason.NoMail,
        };

    private static Measure Known(
        MeasureCode code, MeasureUnit unit, decimal value, int weeks, int evidence, UnknownReason otherwise) =>
        weeks == 0
            ? new(code, unit, null, 0, 0) { Unknown = otherwise }
            : new(code, unit, value, weeks, evidence);

    private static Measure Money(
        MeasureCode code, MeasureUnit unit, decimal? value, int weeks, PortfolioSettings settings, UnknownReason otherwise) =>
        new(code, unit, value, weeks, weeks)
        {
            Unknown = value is null ? otherwise : null,
            Currency = Currency.Sign(settings.Currency),
        };

    private static Concentration Concentrated(decimal? share, SignalLines lines) =>
        share is not { } known ? Concentration.Unknown
        : known >= lines.LegalIncomeShare ? Concentration.Legal
        : lines.IncomeShare.Level(known) switch
        {
            SignalLevel.Red => Concentration.Red,
            SignalLevel.Amber => Concentration.Amber,
            _ => Concentration.Fine,
        };
}
