using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Web.Signals;

/// <summary>What moved most in a relationship, in a line, and below it why we say so.</summary>
internal sealed record Headline(string Title, string Why)
{
    private const int Noticeable = 5;

    public static Headline Of(HealthReading? reading, Texts texts)
    {
        if (reading?.Tension is null)
            return new(texts["portfolio.unread"], Missing(reading, texts));
        if (reading.Critical.Count > 0)
            return new(HealthSentences.Say(reading.Critical[0], texts), Coverage(reading, texts));
        return Main(reading) is { } signal
            ? new(HealthSentences.Name(signal.Code, texts), Evidence(reading, signal, texts))
            : new(texts["portfolio.calm"], Coverage(reading, texts));
    }

    /// <summary>The signal that asks for attention; failing that, the one that has clearly risen.</summary>
    private static SignalReading? Main(HealthReading reading) =>
        reading.Signals.Where(signal => signal.Level >= SignalLevel.Amber).MaxBy(signal => signal.Score)
        ?? reading.Signals.FirstOrDefault(signal => reading.Moved is { Points: >= Noticeable } moved && moved.Code == signal.Code);

    private static string Evidence(HealthReading reading, SignalReading signal, Texts texts)
    {
        var known = signal.Tracks.Zip(signal.Evidence).Where(pair => pair.First.Score is not null).OrderByDescending(pair => pair.First.Score);
        var evidence = string.Join(texts["signals.join"], known.Select(pair => HealthSentences.Say(pair.Second, texts)));
        return reading.Moved is { } moved && moved.Code == signal.Code && Math.Abs(moved.Points) >= Noticeable
            ? $"{evidence}. {texts[moved.Points > 0 ? "portfolio.up" : "portfolio.down", Math.Abs(moved.Points)]}"
            : evidence;
    }

    private static string Coverage(HealthReading reading, Texts texts) => texts["portfolio.coverage", reading.Coverage];

    private static string Missing(HealthReading? reading, Texts texts)
    {
        if (reading is null)
            return "";
        var absent = reading.Measures.All.Select(measure => measure.Unknown).OfType<UnknownReason>().Distinct().Select(reason => Unknown.Short(reason, texts));
        return string.Join(texts["signals.join"], absent.Distinct().Take(3));
    }
}
