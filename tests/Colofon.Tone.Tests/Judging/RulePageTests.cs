using Colofon.Tone.Judging;

namespace Colofon.Tone.Tests.Judging;

public sealed class RulePageTests
{
    private const string Whole = """
        ---
        id: sample
        how: phrase
        severity: warning
        kinds: all
        languages: es, en
        message.es: No.
        message.en: No.
        ---

        ## Por qué

        Porque sí.

        ## Why

        Because.

        ## Patterns es

        malo

        ## Bad es

        - Es [[malo]].

        ## Good es

        - Es bueno.

        ## Bad en

        - It is [[bad]].

        ## Good en

        - It is good.
        """;

    [Fact]
    public void A_whole_page_loads() => Assert.Equal("sample", RulePage.Parse(Whole).Id);

    [Theory]
    [InlineData("## Por qué")]
    [InlineData("## Why")]
    [InlineData("## Bad es")]
    [InlineData("## Good es")]
    [InlineData("## Bad en")]
    [InlineData("## Good en")]
    [InlineData("message.es")]
    [InlineData("severity: warning")]
    [InlineData("kinds: all")]
    public void A_page_without_why_example_or_counterexample_does_not_load(string part)
    {
        var page = Whole.Replace(part, part.StartsWith('#') ? "## Nothing" : "nothing", StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => RulePage.Parse(page));
    }

    [Fact]
    public void A_page_with_a_wrong_pattern_names_itself()
    {
        var page = RulePage.Parse(Whole.Replace("malo", "@unknown", StringComparison.Ordinal));
        var linter = new ToneLinter([RuleSet.Make(page)]);
        var wrong = Assert.Throws<FormatException>(() => linter.Lint("malo", new ToneContext { Language = ToneLanguage.Es }));
        Assert.Contains("sample", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_tells_at_least_eight_good_and_bad_examples_in_each_language()
    {
        foreach (var page in Pages.All)
        {
            foreach (var language in page.Languages)
            {
                Assert.True(page.Examples("Bad", language).Count() >= 8, $"{page.Id} {language} bad");
                Assert.True(page.Examples("Good", language).Count() >= 8, $"{page.Id} {language} good");
            }
        }
    }

    [Fact]
    public void Every_rule_is_named_after_its_file()
    {
        foreach (var name in Resources.Names("Rules"))
            Assert.Equal(name, $"Rules/{RulePage.Parse(Resources.Read(name)).Id}.md");
    }
}
