using System.Globalization;

namespace Colofon.Tone.Dates;

/// <summary>Writes a date as letters do, whatever the culture of the machine.</summary>
internal static class DateWords
{
    private static readonly string[] Spanish =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    public static string Of(DateOnly date, ToneLanguage language) =>
        language == ToneLanguage.En
            ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{date.Day} de {Spanish[date.Month - 1]} de {date.Year}");
}
