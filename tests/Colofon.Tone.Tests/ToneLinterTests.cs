using System.Globalization;

namespace Colofon.Tone.Tests;

public sealed class ToneLinterTests
{
    [Theory]
    [InlineData("threat", "If you don't pay I won't give you the files.", "Let's talk Monday.", "Bye.", "The project goes on.", "The meeting is on Tuesday.", "I will send the report.", "On Monday I am out.", "My phone is the same.")]
    [InlineData("insult", "Eres idiota y un mentiroso.", "Pero gracias.", "Hasta luego.", "El proyecto sigue.", "La reunión es el martes.", "Te paso el informe.", "El lunes estoy fuera.", "Mi teléfono es el de siempre.")]
    [InlineData("accusation", "Siempre llegáis tarde.", "Hablamos mañana.", "Un saludo.", "El proyecto sigue.", "La reunión es el martes.", "Te paso el informe.", "El lunes estoy fuera.", "Mi teléfono es el de siempre.")]
    [InlineData("negative-emotion", "Me tenéis harto.", "Hablamos el jueves.", "Hablamos mañana.", "El proyecto sigue.", "La reunión es el martes.", "Te paso el informe.", "El lunes estoy fuera.", "Mi teléfono es el de siempre.")]
    public void A_plain_fault_is_told_whatever_harmless_lines_stand_beside_it(string rule, string fault, params string[] harmless)
    {
        for (var lines = 0; lines <= harmless.Length; lines++)
            Assert.Contains(ToneLinter.Default.Lint(string.Join(' ', harmless[..lines].Prepend(fault)), new ToneContext { Kind = TextKind.Reply }), finding => finding.Rule == rule);
        Assert.Contains(ToneLinter.Default.Lint(string.Join(' ', harmless.Append(fault)), new ToneContext { Kind = TextKind.Reply }), finding => finding.Rule == rule);
    }

    public static TheoryData<string, ToneLanguage> Recommended => new()
    {
        { "Lo entiendo y lo respeto, pero no lo comparto.", ToneLanguage.Es },
        { "Es lo mejor para el proyecto.", ToneLanguage.Es },
        { "Es lo que le conviene a la empresa.", ToneLanguage.Es },
        { "He decidido terminar nuestra colaboración el 30 de junio.", ToneLanguage.Es },
        { "Gracias por la oportunidad y por la confianza.", ToneLanguage.Es },
        { "Entiendo que es una noticia inesperada. Tómese el tiempo que necesite.", ToneLanguage.Es },
        { "Le agradezco la propuesta. No es una cuestión de precio y la decisión es firme.", ToneLanguage.Es },
        { "La liquidación va por separado de la despedida.", ToneLanguage.Es },
        { "I understand and respect it, but I do not share it.", ToneLanguage.En },
        { "It is best for the project.", ToneLanguage.En },
        { "Thank you for the offer. It isn't about price and the decision is final.", ToneLanguage.En },
        { "I understand this costs you effort. That is why I'm telling you early.", ToneLanguage.En },
    };

    [Theory, MemberData(nameof(Recommended))]
    public void The_phrases_the_method_recommends_are_clean(string text, ToneLanguage language)
    {
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            var found = ToneLinter.Default.Lint(text, new ToneContext { Language = language, Kind = kind });
            Assert.Empty(found.Where(finding => finding.Span is not null));
        }
    }

    [Fact]
    public void Messages_speak_the_language_of_the_reader_and_better_words_that_of_the_text()
    {
        var finding = Single("You never answer.", new ToneContext { Kind = TextKind.Reply, Ui = ToneLanguage.Es });
        Assert.StartsWith("«You never answer»", finding.Message, StringComparison.Ordinal);
        Assert.Contains("I have decided…", finding.Suggestions);
        Assert.StartsWith("\"You never", Single("You never answer.", new ToneContext { Kind = TextKind.Reply, Ui = ToneLanguage.En }).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ToneLanguage.Es)]
    [InlineData(ToneLanguage.En)]
    public void Every_rule_says_why_and_what_to_say_instead(ToneLanguage ui)
    {
        var why = ToneLinter.Default.Rules.Select(rule => rule.Why(ui)).ToList();
        var bad = ToneLinter.Default.Rules.SelectMany(rule => rule.Bad(ui)).ToList();

        Assert.All(why, reason => Assert.False(string.IsNullOrWhiteSpace(reason) || reason.Contains("\n#", StringComparison.Ordinal)));
        Assert.All(bad, one => Assert.All(one.Marks, mark => Assert.InRange(mark.End, mark.Start + 1, one.Text.Length)));
        Assert.NotEmpty(ToneLinter.Default.Rules.Single(rule => rule.Id == "accusation").Bad(ui));
    }

    [Fact]
    public void A_reading_can_be_given_up()
    {
        using var cancel = new CancellationTokenSource();
        Assert.NotEmpty(ToneLinter.Default.Lint("You never answer.", new ToneContext(), cancel.Token));
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => ToneLinter.Default.Lint("You never answer.", new ToneContext(), cancel.Token));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var context = new ToneContext { Kind = TextKind.Reply, EndDate = new DateOnly(2026, 12, 30) };
            var found = ToneLinter.Default.Lint("ERES UN INÚTIL. El contrato termina el 31/12/2026.", context);
            Assert.Equal(["insult", "shouting", "wrong-date"], found.Select(finding => finding.Rule));
            Assert.Contains("30 de diciembre de 2026", found[2].Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void I_am_told_about_texts_of_many_threads_at_once()
    {
        var context = new ToneContext { Kind = TextKind.Reply };
        var counts = new int[64];
        Parallel.For(0, counts.Length, i => counts[i] = ToneLinter.Default.Lint("Eres un inútil y nunca pagas.", context).Length);
        Assert.All(counts, count => Assert.Equal(2, count));
    }

    [Fact]
    public void Rules_tell_their_page_and_kinds()
    {
        var rule = ToneLinter.Default.Rules.Single(rule => rule.Id == "no-end-date");
        Assert.Equal([TextKind.Announcement], rule.Kinds);
        Assert.Equal(Severity.Error, rule.Severity);
        Assert.Contains("## Por qué", rule.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_weight_of_a_missing_boundary_depends_on_the_kind()
    {
        var context = new ToneContext { Contact = ContactPolicy.None, Language = ToneLanguage.Es };
        Assert.Equal(Severity.Error, Weight("no-boundary", context));
        Assert.Equal(Severity.Warning, Weight("no-boundary", context with { Kind = TextKind.Closing }));
    }

    private static Severity Weight(string rule, ToneContext context) =>
        ToneLinter.Default.Lint("Gracias.", context).Single(finding => finding.Rule == rule).Severity;

    private static Finding Single(string text, ToneContext context) =>
        ToneLinter.Default.Lint(text, context).Single(finding => finding.Rule == "accusation");
}
