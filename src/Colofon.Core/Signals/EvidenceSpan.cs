namespace Colofon.Signals;

/// <summary>From the first to the last day that some kind of evidence was read for; silence inside it is evidence too.</summary>
public readonly record struct EvidenceSpan(DateOnly Earliest, DateOnly Last)
{
    public bool Covers(DateOnly week) => week >= WeekCalendar.MondayOf(Earliest) && week <= Last;
}
