using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;

namespace Colofon.Calendars;

/// <summary>
/// The holidays a region usually has, by rule: good enough to place a task in a year that is not published yet, never
/// to count a legal period.
/// </summary>
internal sealed class UsualHolidays
{
    public const string File = "Calendars/es-usual.json";

    private static readonly FrozenDictionary<string, UsualHolidays> ByRegion = Read();
    private readonly HolidayRule[] national;
    private readonly HolidayRule[] own;
    private readonly bool movesSundays;
    private readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> years = new();

    private UsualHolidays(HolidayRule[] national, JsonElement region)
    {
        this.national = national;
        own = Rules(region.GetProperty("usual"));
        movesSundays = region.GetProperty("movesSundays").GetBoolean();
    }

    public static UsualHolidays Of(string region) => ByRegion[region];

    public FrozenSet<DateOnly> In(int year) => years.GetOrAdd(year, Days);

    private FrozenSet<DateOnly> Days(int year) =>
        national.Select(rule => Moved(rule.In(year))).Concat(own.Select(rule => rule.In(year))).ToFrozenSet();

    private DateOnly Moved(DateOnly day) => movesSundays && day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;

    private static FrozenDictionary<string, UsualHolidays> Read()
    {
        using var data = EmbeddedData.Open(File);
        var national = Rules(data.RootElement.GetProperty("national"));
        return data
            .RootElement.GetProperty("regions")
            .EnumerateObject()
            .ToFrozenDictionary(entry => entry.Name, entry => new UsualHolidays(national, entry.Value));
    }

    private static HolidayRule[] Rules(JsonElement list) =>
        [.. list.EnumerateArray().Select(rule => HolidayRule.Parse(rule.GetString()!))];
}
