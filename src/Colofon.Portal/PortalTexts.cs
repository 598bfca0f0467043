using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Colofon.Portal;

/// <summary>The sentences of the portal in one language.</summary>
public sealed class PortalTexts
{
    private static readonly PortalTexts Spanish = new("es", "es-ES");
    private static readonly PortalTexts English = new("en", "en-GB");
    private readonly FrozenDictionary<string, string> sentences;
    private readonly CultureInfo culture;

    private PortalTexts(string language, string culture)
    {
        (Language, this.culture) = (language, CultureInfo.GetCultureInfo(culture));
        using var stream = typeof(PortalTexts).Assembly.GetManifestResourceStream($"Portal.{language}.json")!;
        sentences = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Language { get; }

    public IEnumerable<string> Keys => sentences.Keys;

    public string this[string key] => sentences.GetValueOrDefault(key, key);

    public string this[string key, params object?[] arguments] => string.Format(culture, this[key], arguments);

    public bool Has(string key) => sentences.ContainsKey(key);

    public static PortalTexts In(string language) => language == "en" ? English : Spanish;

    /// <summary>How much a file is, in the larger of two units.</summary>
    public string Size(int bytes) => bytes < 100_000 ? string.Format(culture, "{0:N0} kB", Math.Max(1, bytes / 1024)) : string.Format(culture, "{0:N1} MB", bytes / 1048576.0);

    public string Day(DateOnly day) => day.ToString(Language == "en" ? "d MMMM yyyy" : "d 'de' MMMM 'de' yyyy", culture);

    /// <summary>An instant from the database, as the day it was in the house.</summary>
    public string Day(DateTime utc, TimeZoneInfo zone) => Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone)));
}
