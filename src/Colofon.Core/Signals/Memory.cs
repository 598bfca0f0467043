namespace Colofon.Signals;

/// <summary>What is older than 180 days weighs half.</summary>
public static class Memory
{
    public const int Days = 180;

    public static bool IsFresh(DateOnly date, DateOnly today) => today.DayNumber - date.DayNumber <= Days;

    public static decimal Weight(DateOnly date, DateOnly today) => IsFresh(date, today) ? 1m : 0.5m;
}
