using Colofon.Tone.Judging;

namespace Colofon.Tone.Tests.Judging;

/// <summary>The better words of a finding can be put into the text, and then the finding is gone.</summary>
public sealed class FixTests
{
    public static TheoryData<string, ToneLanguage> Rules
    {
        get
        {
            var data = new TheoryData<string, ToneLanguage>();
            foreach (var page in Pages.All)
            {
                foreach (var language in page.Languages)
                    data.Add(page.Id, language);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Rules))]
    public void Fixing_twice_is_fixing_once_and_brings_nothing_new(string rule, ToneLanguage language)
    {
        foreach (var example in Pages.Of(rule).Examples("Bad", language))
        {
            var context = example.Context with { EndDate = example.Context.EndDate ?? new DateOnly(2026, 6, 30) };
            var before = Lint(example.Text, context).Select(finding => finding.Rule).ToHashSet();
            var fixedText = FixAll(example.Text, rule, context);
            Assert.Equal(fixedText, FixAll(fixedText, rule, context));
            var after = Lint(fixedText, context);
            Assert.DoesNotContain(after, finding => finding.Rule == rule && !finding.Fixes.IsEmpty);
            // A hole is left on purpose where only the writer knows what goes there.
            Assert.Empty(after.Where(finding => finding.Span is not null && finding.Rule != "placeholder" && !before.Contains(finding.Rule)).Select(finding => $"{finding.Rule}: {fixedText}"));
        }
    }

    [Fact]
    public void A_sentence_takes_the_place_of_the_sentence_and_words_that_of_the_words()
    {
        var context = new ToneContext { Language = ToneLanguage.En, EndDate = new DateOnly(2026, 6, 30) };
        Assert.Equal("Hello. I have decided to end our collaboration. Bye.", Fixed("Hello. Maybe it would be better to stop working together. Bye.", "hedged-decision", context));
        Assert.Equal("Another engagement asks for my time.", Fixed("Acme asks for my time.", "other-client-named", context with { OtherClients = ["Acme"] }));
    }

    [Fact]
    public void What_is_missing_is_added_before_the_goodbye_and_the_decision_before_all_else_with_the_end_date_of_the_case()
    {
        var context = new ToneContext { Language = ToneLanguage.Es, EndDate = new DateOnly(2026, 6, 30) };
        Assert.Equal(
            "Hola, Marta:\n\nHe decidido terminar nuestra colaboración el 30 de junio de 2026. El catálogo está listo.\n\nUn saludo,\nInés",
            Fixed("Hola, Marta:\n\nEl catálogo está listo.\n\nUn saludo,\nInés", "no-decision", context));
        Assert.Equal(
            "Hola, Marta:\n\nEl catálogo está listo.\n\nVoy a centrar mi actividad en otra línea de trabajo.\n\nUn saludo,\nInés",
            Fixed("Hola, Marta:\n\nEl catálogo está listo.\n\nUn saludo,\nInés", "no-reason", context));
    }

    [Fact]
    public void Words_that_only_show_how_to_begin_are_no_edit() =>
        Assert.All(
            Lint("Nunca respetas los plazos.", new ToneContext { Language = ToneLanguage.Es }).SelectMany(finding => finding.Fixes),
            fix => Assert.DoesNotContain("…", fix.Words, StringComparison.Ordinal));

    private static string Fixed(string text, string rule, ToneContext context) =>
        Lint(text, context).First(finding => finding.Rule == rule).Fixes[0].Apply(text);

    private static string FixAll(string text, string rule, ToneContext context)
    {
        for (var i = 0; i < 20; i++)
        {
            if (Lint(text, context).FirstOrDefault(finding => finding.Rule == rule && !finding.Fixes.IsEmpty) is not { } finding)
                return text;
            text = finding.Fixes[0].Apply(text);
        }
        return text;
    }

    private static Finding[] Lint(string text, ToneContext context) => [.. ToneLinter.Default.Lint(text, context)];
}
