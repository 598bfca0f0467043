using System.Globalization;

namespace Colofon.Contracts;

/// <summary>January to June or July to December: as long as one legal rate lasts. Written as 2026-H1.</summary>
internal readonly record struct HalfYear(int Year, int Half)
{
    public static HalfYear Of(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 2);

    public static HalfYear Parse(string text) =>
        new(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(6), CultureInfo.InvariantCulture));

    public DateOnly Last => Half == 1 ? new(Year, 6, 30) : new(Year, 12, 31);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-H{Half}");
}
