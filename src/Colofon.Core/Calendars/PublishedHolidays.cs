using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Colofon.Calendars;

/// <summary>The holidays the BOE has published, a file per year. A new year is a new file, no code.</summary>
internal sealed class PublishedHolidays
{
    private const string Files = "Calendars/es-holidays-";
    private readonly FrozenDictionary<string, FrozenSet<DateOnly>> regions;

    private PublishedHolidays(JsonElement file)
    {
        Year = file.GetProperty("year").GetInt32();
        Source = file.GetProperty("source").GetString()!;
        var national = Dates(file.GetProperty("national")).ToArray();
        regions = file.GetProperty("regions")
            .EnumerateObject()
            .ToFrozenDictionary(entry => entry.Name, entry => national.Concat(Dates(entry.Value)).ToFrozenSet());
    }

    public static FrozenDictionary<int, PublishedHolidays> ByYear { get; } =
        EmbeddedData.Names(Files).Select(Read).ToFrozenDictionary(file => file.Year);

    /// <summary>The ids of all resolutions read, for a sentence.</summary>
    public static string Sources => string.Join(", ", ByYear.Values.OrderBy(file => file.Year).Select(file => file.Source));

    public int Year { get; }

    /// <summary>The id of the resolution in the BOE.</summary>
    public string Source { get; }

    public FrozenSet<DateOnly> Of(string region) => regions[region];

    /// <summary>The first year from one day to another that nobody has published; null when all are.</summary>
    public static int? FirstMissingYear(DateOnly from, DateOnly to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (!ByYear.ContainsKey(year))
                return year;
        }
        return null;
    }

    private static PublishedHolidays Read(string name)
    {
        using var data = EmbeddedData.Open(name);
        return new PublishedHolidays(data.RootElement);
    }

    private static IEnumerable<DateOnly> Dates(JsonElement list) =>
        list.EnumerateArray().Select(day => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
