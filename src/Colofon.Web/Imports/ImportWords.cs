using Colofon.Imports;
using Colofon.Language;

namespace Colofon.Web.Imports;

/// <summary>How an import is told in a line.</summary>
internal static class ImportWords
{
    public static string State(this Texts texts, Import import) => texts["import.state." + import.State];

    public static string Kind(this Texts texts, Import import) => texts["import.kind." + import.Kind];

    public static string Counts(this Texts texts, Import import) =>
        texts[$"import.counts.{import.Kind}", import.Read, import.Added, import.Known, import.Refused];

    public static string When(this Texts texts, DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString(texts["date.long"] + ", HH:mm", texts.Speech.Culture());

    public static string Size(this Texts texts, long bytes) =>
        bytes switch
        {
            < 1_000_000 => string.Create(texts.Speech.Culture(), $"{Math.Max(1, bytes / 1000):N0} kB"),
            < 1_000_000_000 => string.Create(texts.Speech.Culture(), $"{bytes / 1_000_000.0:N1} MB"),
            _ => string.Create(texts.Speech.Culture(), $"{bytes / 1_000_000_000.0:N1} GB"),
        };
}
