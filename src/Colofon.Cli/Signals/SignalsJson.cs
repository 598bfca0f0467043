using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Cli.Signals;

/// <summary>The portfolio for programs: the same keys always, null where nothing is known, sentences in one language.</summary>
internal static class SignalsJson
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(IReadOnlyList<NamedReading> readings, Texts texts) =>
        JsonSerializer.Serialize(readings.Select(one => Of(one, texts)), Readable);

    private static object Of(NamedReading one, Texts texts) =>
        new
        {
            Relationship = one.Name,
            Id = one.Reading.Relationship,
            one.Kind,
            Archived = one.IsArchived,
            one.Reading.Tension,
            one.Reading.Band,
            one.Reading.Coverage,
            Held = one.Reading.IsHeld,
            Moved = one.Reading.Moved is { } moved ? new { Signal = moved.Code.ToString(), moved.Points } : null,
            Critical = one.Reading.Critical.Select(line => HealthSentences.Say(line, texts)),
            Trend = one.Reading.Trend,
            Measures = one.Reading.Measures.All.Select(measure => new
            {
                measure.Code,
                Name = HealthSentences.Name(measure.Code, texts),
                measure.Value,
                measure.Unit,
                measure.Currency,
                measure.Weeks,
                measure.Evidence,
                measure.Unknown,
            }),
            Signals = one.Reading.Signals.Select(signal => new
            {
                Code = signal.Code.ToString(),
                Name = HealthSentences.Name(signal.Code, texts),
                signal.Score,
                signal.Level,
                signal.Coverage,
                Evidence = signal.Evidence.Select(line => HealthSentences.Say(line, texts)),
                signal.Weeks,
            }),
        };
}
