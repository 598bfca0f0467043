namespace Colofon.Signals;

/// <summary>How it was at the start: the first thirteen weeks of mail, told only once they lie behind the last thirteen.</summary>
internal sealed class Baseline
{
    private readonly DateOnly? from;
    private readonly bool hoursCovered;
    private int inbound;
    private int messages;
    private int billable;
    private int exceptional;

    public Baseline(EvidenceDates dates, DateOnly lastWhole)
    {
        if (dates.Mail is not { } mail)
            return;
        var start = WeekCalendar.MondayOf(mail.Earliest);
        IsTooYoung = start.AddDays(7 * Timeline.Quarter) > lastWhole.AddDays(-7 * (Timeline.Quarter - 1));
        from = start;
        hoursCovered = dates.Hours is { } hours
            && WeekCalendar.MondayOf(hours.Earliest) <= start
            && hours.Last >= End.AddDays(-7);
    }

    public bool IsTooYoung { get; }

    public bool IsKnown => from is not null && !IsTooYoung && Weeks > 0;

    public int Weeks => Timeline.Quarter - exceptional;

    public int Messages => messages;

    public decimal? MessagesPerWeek => IsKnown ? (decimal)messages / Weeks : null;

    public decimal? MessagesPerBilledHour =>
        IsKnown && hoursCovered && billable >= MessageLoad.MinimumBilledMinutes ? inbound * 60m / billable : null;

    private DateOnly End => from!.Value.AddDays(7 * Timeline.Quarter);

    public void Add(WeekTally tally)
    {
        var week = WeekCalendar.MondayOf(tally.Week);
        if (from is not { } start || week < start || week >= End)
            return;
        if (tally.Exceptional)
        {
            exceptional++;
            return;
        }
        inbound += tally.Inbound;
        messages += tally.Inbound + tally.Outbound;
        billable += tally.MinutesBillable;
    }
}
