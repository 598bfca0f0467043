namespace Colofon.Signals;

/// <summary>Minutes of one day, from the first included to the last excluded; 1440 is midnight at the end of the day.</summary>
public readonly record struct OpenInterval(int From, int To)
{
    public const int DayEnd = 24 * 60;

    public bool Contains(TimeOnly time) => time.Hour * 60 + time.Minute is var minute && minute >= From && minute < To;

    public override string ToString() => $"{Clock(From)}-{Clock(To)}";

    private static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";
}
