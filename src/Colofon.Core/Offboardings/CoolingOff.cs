namespace Colofon.Offboardings;

/// <summary>Two whole working days between deciding and telling. Drafting never waits.</summary>
internal static class CoolingOff
{
    public const int WorkingDays = 2;

    /// <summary>The first moment of the day after the last of them.</summary>
    public static DateTimeOffset Until(DateTimeOffset decided, StudioFacts studio) =>
        studio.StartOf(studio.Calendar.AddWorkingDays(studio.DayOf(decided), WorkingDays).AddDays(1));
}
