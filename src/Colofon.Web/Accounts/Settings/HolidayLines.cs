using System.Globalization;
using Colofon.Accounts;
using Colofon.Language;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Accounts.Settings;

/// <summary>Own days off as a person writes them: <c>15/05/2026 San Isidro</c>, one per line.</summary>
internal static class HolidayLines
{
    public const int Most = 200;

    private const int LongestName = 100;

    private static readonly string[] Formats = ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy"];

    public static string Write(IEnumerable<OwnHoliday> days) =>
        string.Join('\n', days.Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.On:dd/MM/yyyy} {day.Name}")));

    public static IReadOnlyDictionary<DateOnly, string> Read(Fields fields, Texts texts)
    {
        Dictionary<DateOnly, string> days = [];
        var lines = (fields.Optional("holidays", 20_000) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > Most)
            fields.Refuse("holidays", "settings.holidays-many", Most);
        foreach (var line in lines)
        {
            var space = line.IndexOf(' ');
            var (date, name) = space < 0 ? (line, "") : (line[..space], line[space..].Trim());
            if (TryRead(date) is { } on && name.Length <= LongestName)
                days[on] = name.Length > 0 ? name : texts["settings.holiday"];
            else
                fields.Refuse("holidays", "settings.holidays-wrong", line.Length > 60 ? line[..60] + "…" : line);
        }
        return days;
    }

    private static DateOnly? TryRead(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && on.Year is >= 2000 and <= 2200 ? on : null;
}
