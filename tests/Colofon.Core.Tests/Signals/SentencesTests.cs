using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class SentencesTests
{
    private static readonly Texts Spanish = Texts.Of(Speech.Es);
    private static readonly Texts English = Texts.Of(Speech.En);

    private static readonly HealthReading Full = new Given()
        .Mail(40, 1, 20, 2).Mail(6, 1, 100, 38).Hours(40, 1, 5).Income(40, 1, 200).Pulse(6, 1, 2)
        .Fact(new(2026, 6, 2), FactKind.Incident, 5)
        .Read(new(TargetRate: 60, FloorRate: 45, StandardRate: 60));

    [Fact]
    public void I_am_told_the_evidence_in_Spanish()
    {
        var told = HealthSentences.Explain(Full, Spanish).Select(Plain).ToArray();

        Assert.Equal("Tensión 99 de 100: revisar continuidad. Cobertura de datos: 100 %.", told[0]);
        Assert.Equal("Incidente crítico del 2 de junio de 2026: Un hecho de ejemplo", told[1]);
        Assert.Equal(
            "Comunicación desproporcionada: 20 mensajes por hora facturada, 10 veces tu mediana, 6 semanas seguidas; "
                + "38 % fuera de horario, 6 semanas seguidas.",
            told[2]);
        Assert.StartsWith("Cuesta más de lo que aporta: 40,00 € por hora, por debajo de 60,00 €, ", told[3]);
    }

    [Fact]
    public void I_am_told_the_evidence_in_English() =>
        Assert.Equal(
            "Communication out of proportion: 20 messages per billed hour, 10 times your median, 6 weeks in a row; "
                + "38% out of hours, 6 weeks in a row.",
            HealthSentences.Explain(Full.S1, English));

    [Fact]
    public void I_am_told_what_is_not_known()
    {
        var told = HealthSentences.Explain(new Given().Mail(2, 1, 5).Read(), Spanish);

        Assert.Equal("Todavía no hay datos suficientes para una lectura.", told[0]);
        Assert.Contains("sin horas registradas en este periodo no se puede saber; hay menos de tres semanas con datos.", told[1]);
    }

    [Fact]
    public void A_stored_reading_says_the_same_in_both_languages()
    {
        var back = HealthJson.Read(HealthJson.Write(Full))!;

        Assert.Equal(HealthSentences.Explain(Full, Spanish), HealthSentences.Explain(back, Spanish));
        Assert.Equal(HealthSentences.Explain(Full, English), HealthSentences.Explain(back, English));
        Assert.Equal(HealthJson.Write(Full), HealthJson.Write(back));
    }

    [Fact]
    public void Every_text_exists_in_both_languages_with_the_same_holes()
    {
        var keys = Spanish.Keys.Where(key => key.StartsWith("signals.", StringComparison.Ordinal)).Order().ToArray();

        Assert.Equal(keys, English.Keys.Where(key => key.StartsWith("signals.", StringComparison.Ordinal)).Order());
        Assert.All(keys, key => Assert.Equal(Holes(Spanish[key]), Holes(English[key])));
    }

    [Theory]
    [InlineData(Speech.Es)]
    [InlineData(Speech.En)]
    public void Every_name_reason_unit_and_formula_has_its_text(Speech speech)
    {
        var texts = Texts.Of(speech);

        Assert.All(Keys(), key => Assert.True(texts.Has(key), key));
    }

    [Theory]
    [InlineData(Speech.Es, "despedir", "despido", "despida", "tóxic")]
    [InlineData(Speech.En, "dismiss", "fire ", "get rid", "toxic")]
    public void No_sentence_tells_me_to_dismiss_anybody(Speech speech, params string[] words)
    {
        var texts = Texts.Of(speech);
        var said = texts.Keys.Where(key => key.StartsWith("signals.", StringComparison.Ordinal)).Select(key => texts[key]);

        Assert.All(said, text => Assert.DoesNotContain(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void I_am_told_which_signal_moved_and_by_how_much()
    {
        var reading = new Given().Mail(20, 1, 10).Mail(1, 1, 10, 3).Read();

        Assert.Equal("Comunicación desproporcionada ha subido 10 puntos en cuatro semanas.", HealthSentences.Moved(reading, Spanish));
        Assert.Equal("", HealthSentences.Moved(new Given().Read(), Spanish));
    }

    [Fact]
    public void A_measure_is_told_with_its_unit_or_its_reason()
    {
        Assert.Equal("40,00 €/h", HealthSentences.Value(Full.Measures[MeasureCode.EffectiveRate], Spanish));
        Assert.Equal(
            "cannot be known without hours recorded in this period",
            HealthSentences.Value(new Given().Read().Measures[MeasureCode.HoursWorked], English));
    }

    internal static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static IEnumerable<string> Keys() =>
    [
        .. All<SignalCode>("name"), .. All<Band>("band"), .. All<SignalLevel>("level"), .. All<UnknownReason>("unknown"),
        .. All<MeasureCode>("measure"), .. All<MeasureCode>("formula"), .. All<MeasureUnit>("value"),
        .. All<Concentration>("concentration").Skip(2), .. Full.Signals.Select(signal => signal.FormulaKey),
        .. Full.Signals.SelectMany(signal => signal.Tracks).Select(track => track.Evidence.Key),
    ];

    private static IEnumerable<string> All<T>(string group)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => TextKey.Of(group, value));

    private static IEnumerable<char> Holes(string text) =>
        text.Index().Where(letter => letter.Item == '{').Select(letter => text[letter.Index + 1]).Distinct().Order();
}
