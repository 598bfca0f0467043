namespace Colofon.Tone.Dates;

/// <summary>A date as a text says it; what it leaves open is null.</summary>
/// <param name="Day">Day of the month, or null ("a finales de junio").</param>
/// <param name="Month">Month, or null ("el día 30").</param>
/// <param name="Year">Full year, or null.</param>
/// <param name="Swappable">Written in figures where day and month could also be read the other way round.</param>
internal readonly record struct DateMention(int? Day, int? Month, int? Year, bool Swappable = false)
{
    /// <summary>Whether the mention can mean this date.</summary>
    public bool Says(DateOnly date) =>
        (Year is null || Year == date.Year)
        && (Matches(Day, Month, date) || Swappable && Matches(Month, Day, date));

    /// <summary>Whether it lies more than so many days before a date; false where it does not say its year and month.</summary>
    public bool IsBefore(DateOnly date, int days) =>
        Year is { } year and >= 1 && Month is { } month && date.DayNumber - new DateOnly(year, month, Math.Min(Day ?? 1, DateTime.DaysInMonth(year, month))).DayNumber > days;

    private static bool Matches(int? day, int? month, DateOnly date) =>
        (day is null || day == date.Day) && (month is null || month == date.Month);
}
