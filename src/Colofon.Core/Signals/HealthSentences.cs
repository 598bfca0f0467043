using Colofon.Language;

namespace Colofon.Signals;

/// <summary>Says a reading in words, one sentence each: the whole, what is critical, then every signal.</summary>
public static class HealthSentences
{
    public static IReadOnlyList<string> Explain(HealthReading reading, Texts texts) =>
    [
        Whole(reading, texts),
        .. reading.Critical.Select(line => Say(line, texts)),
        .. reading.Signals.Select(signal => Explain(signal, texts)),
        .. Warnings(reading, texts),
    ];

    public static string Explain(SignalReading signal, Texts texts) =>
        texts["signals.sentence", Name(signal.Code, texts), Joined(signal.Evidence, texts)];

    public static string Say(EvidenceLine line, Texts texts) =>
        texts[line.Key, [.. line.Arguments.Select(argument => argument is EvidenceLine inner ? Say(inner, texts) : argument)]];

    /// <summary>What to look at before believing the signal; empty when nothing is known against it.</summary>
    public static string Guard(SignalCode code, Texts texts) =>
        TextKey.Of("guard", code) is var key && texts.Has(key) ? texts[key] : "";

    /// <summary>The signal that moved most; empty when none did.</summary>
    public static string Moved(HealthReading reading, Texts texts) =>
        reading.Moved is { } move
            ? texts[move.Points > 0 ? "signals.moved.up" : "signals.moved.down", Name(move.Code, texts), Math.Abs(move.Points)]
            : "";

    public static string Name(SignalCode code, Texts texts) => texts[TextKey.Of("name", code)];

    public static string Name(Band band, Texts texts) => texts[TextKey.Of("band", band)];

    public static string Name(MeasureCode code, Texts texts) => texts[TextKey.Of("measure", code)];

    /// <summary>The value with its unit, or why there is none.</summary>
    public static string Value(Measure measure, Texts texts) =>
        measure.Value is { } value
            ? texts[TextKey.Of("value", measure.Unit), value, measure.Currency]
            : texts[TextKey.Of("unknown", measure.Unknown ?? UnknownReason.TooFewWeeks)];

    private static string Joined(IEnumerable<EvidenceLine> lines, Texts texts) =>
        string.Join(texts["signals.join"], lines.Select(line => Say(line, texts)));

    private static string Whole(HealthReading reading, Texts texts) =>
        reading.Tension is { } tension
            ? texts["signals.whole", tension, Name(Bands.Of(tension), texts), reading.Coverage]
            : texts["signals.wholeUnknown"];

    private static IEnumerable<string> Warnings(HealthReading reading, Texts texts)
    {
        if (reading.IsHeld)
            yield return texts["signals.held"];
        if (reading.Measures.Concentration >= Concentration.Amber)
            yield return texts[
                TextKey.Of("concentration", reading.Measures.Concentration),
                reading.Measures[MeasureCode.IncomeShare].Value];
    }
}
