using System.Globalization;

namespace Colofon.Language;

public static class SpeechExtensions
{
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-ES");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Code(this Speech speech) => speech == Speech.En ? "en" : "es";

    public static CultureInfo Culture(this Speech speech) => speech == Speech.En ? English : Spanish;

    public static Speech? TryParse(string? code) =>
        code switch
        {
            "es" => Speech.Es,
            "en" => Speech.En,
            _ => null,
        };
}
