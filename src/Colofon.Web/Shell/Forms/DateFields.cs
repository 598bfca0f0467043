using System.Globalization;

namespace Colofon.Web.Shell.Forms;

/// <summary>Dates as browsers and addresses write them.</summary>
internal static class DateFields
{
    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1950 and <= 2199 ? day : null;
}
