using System.Collections.Frozen;

namespace Colofon.Calendars;

/// <summary>
/// Which days people work: not on weekends, not on the region's public holidays, not on the own days given (the two
/// local holidays, a closed week). Without a region, only weekends and own days are free.
/// </summary>
internal sealed class WorkCalendar
{
    private readonly FrozenSet<DateOnly> ownDays;

    private WorkCalendar(Region? region, IEnumerable<DateOnly> ownDays)
    {
        Region = region;
        this.ownDays = ownDays.ToFrozenSet();
    }

    public Region? Region { get; }

    public bool HasOwnDays => ownDays.Count > 0;

    /// <summary>The first and last day the published holidays reach; both null when no region is followed.</summary>
    public DateOnly? CoveredFrom => Region is null ? null : new DateOnly(PublishedHolidays.ByYear.Keys.Min(), 1, 1);

    public DateOnly? CoveredUntil => Region is null ? null : new DateOnly(PublishedHolidays.ByYear.Keys.Max(), 12, 31);

    /// <exception cref="ArgumentException">The region is not one of <see cref="Regions"/>.</exception>
    public static WorkCalendar Of(string? region, IEnumerable<DateOnly>? ownDays = null) =>
        new(region is null ? null : Known(region), ownDays ?? []);

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !ownDays.Contains(day) && !IsPublicHoliday(day);

    /// <summary>A public holiday or a day of our own; a plain weekend is neither.</summary>
    public bool IsHoliday(DateOnly day) => ownDays.Contains(day) || IsPublicHoliday(day);

    /// <summary>True when the year is not published yet, so that the holidays come from the usual rules.</summary>
    public bool IsProvisional(DateOnly day) => Region is not null && !PublishedHolidays.ByYear.ContainsKey(day.Year);

    /// <summary>Counts working days from the day after (or, when negative, before) the one given.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0; )
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
                left--;
        }
        return day;
    }

    /// <summary>The day itself when people work on it, else the next on which they do.</summary>
    public DateOnly WorkingDayFrom(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, 1);

    private bool IsPublicHoliday(DateOnly day) =>
        Region is not null
        && (
            PublishedHolidays.ByYear.TryGetValue(day.Year, out var published)
                ? published.Of(Region.Code).Contains(day)
                : UsualHolidays.Of(Region.Code).In(day.Year).Contains(day)
        );

    private static Region Known(string region) =>
        Regions.Find(region) ?? throw new ArgumentException($"No work calendar is known for '{region}'.", nameof(region));
}
