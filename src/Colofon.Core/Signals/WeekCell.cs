namespace Colofon.Signals;

/// <summary>One week as the signals see it: counts, and for each kind whether a zero is known or merely absent.</summary>
internal sealed class WeekCell(DateOnly week)
{
    public DateOnly Week { get; } = week;

    public int Inbound { get; private set; }

    public int Messages { get; private set; }

    public int OutOfHours { get; private set; }

    public int Worked { get; private set; }

    public int Billable { get; private set; }

    public long Net { get; private set; }

    public bool Mail { get; private set; }

    public bool Hours { get; private set; }

    public bool Invoices { get; private set; }

    public bool Exceptional { get; private set; }

    public decimal? Energy => pulses == 0 ? null : (decimal)pulseSum / pulses;

    /// <summary>Net income spread over the weeks it was earned in; null while it may still be invoiced.</summary>
    public decimal? Earned { get; set; }

    private int pulses;
    private int pulseSum;

    public void Add(WeekTally tally)
    {
        Inbound += tally.Inbound;
        Messages += tally.Inbound + tally.Outbound;
        OutOfHours += tally.InboundOutOfHours;
        Worked += tally.MinutesWorked;
        Billable += tally.MinutesBillable;
        Net += tally.NetMinor;
        Mail |= tally.HasMail;
        Hours |= tally.HasHours;
        Invoices |= tally.HasInvoices;
        Exceptional |= tally.Exceptional;
    }

    public void Cover(EvidenceDates dates)
    {
        Mail |= dates.Mail?.Covers(Week) == true;
        Hours |= dates.Hours?.Covers(Week) == true;
        Invoices |= dates.Invoices?.Covers(Week) == true;
    }

    public void Feel(int energy)
    {
        pulses++;
        pulseSum += energy;
    }
}
