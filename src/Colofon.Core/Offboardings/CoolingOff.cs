namespace Colofon.Offboardings;

/// <summary>Whole working days between deciding and telling, as many as the workspace wants. Drafting never waits.</summary>
internal static class CoolingOff
{
    /// <summary>The first moment of the day after the last of them; the moment of deciding itself when there are none.</summary>
    public static DateTimeOffset Until(DateTimeOffset decided, StudioFacts studio) =>
        studio.Workspace.CoolingDays is > 0 and var days
            ? studio.StartOf(studio.Calendar.AddWorkingDays(studio.DayOf(decided), days).AddDays(1))
            : decided;
}
