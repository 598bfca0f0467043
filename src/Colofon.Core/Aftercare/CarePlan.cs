using Colofon.Calendars;

namespace Colofon.Aftercare;

/// <summary>What follows an end, and when. Pure: contact only where the door leaves room for it.</summary>
internal static class CarePlan
{
    public const int CheckInAfter = 10;
    public const int ThanksAfter = 22;
    public const int ReviewAfterMonths = 3;
    private const int UsefulAfterMonths = 3;
    private const int TouchEveryMonths = 6;
    private const int LongestMonths = 24;

    /// <param name="from">The last day, or the day it was closed if that was later.</param>
    public static IReadOnlyList<(CareKind Kind, DateOnly DueOn)> For(Door? door, DateOnly from, WorkCalendar calendar) =>
        [.. Contact(door, from, calendar), (CareKind.Review, calendar.WorkingDayFrom(from.AddMonths(ReviewAfterMonths)))];

    /// <summary>After one contact twice a year comes the next, until two years have gone by.</summary>
    public static DateOnly? Next(CareKind kind, DateOnly dueOn, DateOnly from, WorkCalendar calendar) =>
        kind == CareKind.KeepInTouch && dueOn.AddMonths(TouchEveryMonths) <= from.AddMonths(LongestMonths).AddDays(7)
            ? calendar.WorkingDayFrom(dueOn.AddMonths(TouchEveryMonths))
            : null;

    private static IEnumerable<(CareKind, DateOnly)> Contact(Door? door, DateOnly from, WorkCalendar calendar) =>
        door is Door.Open or Door.Conditional
            ?
            [
                (CareKind.CheckIn, calendar.AddWorkingDays(from, CheckInAfter)),
                (CareKind.ThankYou, calendar.AddWorkingDays(from, ThanksAfter)),
                (CareKind.Useful, calendar.WorkingDayFrom(from.AddMonths(UsefulAfterMonths))),
                (CareKind.KeepInTouch, calendar.WorkingDayFrom(from.AddMonths(TouchEveryMonths))),
            ]
            : [];
}
