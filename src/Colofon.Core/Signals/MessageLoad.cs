namespace Colofon.Signals;

/// <summary>Inbound messages against billed hours over the last thirteen whole weeks, exceptional weeks left out.</summary>
internal readonly record struct MessageLoad(int Inbound, int BilledMinutes, int Weeks, UnknownReason? Unknown)
{
    public const int MinimumBilledMinutes = 60;

    public decimal? PerBilledHour => Unknown is null ? Inbound * 60m / BilledMinutes : null;

    public decimal BilledHoursPerWeek => BilledMinutes / 60m / Weeks;

    public static bool Counts(WeekCell cell) => cell is { Mail: true, Hours: true, Exceptional: false };

    public static MessageLoad Of(Timeline timeline, int weeksAgo = 0)
    {
        int inbound = 0, billed = 0, weeks = 0, mail = 0, hours = 0;
        foreach (var cell in timeline.Whole(Timeline.Quarter, weeksAgo))
        {
            mail += cell.Mail ? 1 : 0;
            hours += cell.Hours ? 1 : 0;
            if (!Counts(cell))
                continue;
            weeks++;
            inbound += cell.Inbound;
            billed += cell.Billable;
        }
        UnknownReason? unknown =
            mail == 0 ? UnknownReason.NoMail
            : hours == 0 ? UnknownReason.NoHours
            : weeks < RunRule.MinimumPoints ? UnknownReason.TooFewWeeks
            : billed < MinimumBilledMinutes ? UnknownReason.NoBilledHours
            : null;
        return new MessageLoad(inbound, billed, weeks, unknown);
    }
}
