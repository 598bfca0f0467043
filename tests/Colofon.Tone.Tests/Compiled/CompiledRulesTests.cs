using Colofon.Tone.Compiled;
using Colofon.Tone.Tests.Judging;

namespace Colofon.Tone.Tests.Compiled;

/// <summary>The rules compiled into a file read a text as their pages do, and a file that is not whole is not read.</summary>
public sealed class CompiledRulesTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(ToneLanguage.Es)]
    [InlineData(ToneLanguage.En)]
    public void I_am_told_the_same_by_the_file_and_by_the_pages(ToneLanguage language)
    {
        CompiledRules.Write(file);
        var compiled = CompiledRules.Open(file)!;
        var linter = ToneLinter.Of(compiled);
        foreach (var page in Pages.All.Where(page => page.Languages.Contains(language)))
        {
            foreach (var example in page.Examples("Bad", language).Concat(page.Examples("Good", language)))
                Assert.Equal(Told(ToneLinter.Default, example.Text, example.Context), Told(linter, example.Text, example.Context));
        }
    }

    [Fact]
    public void I_can_read_a_page_of_a_compiled_rule()
    {
        CompiledRules.Write(file);
        var rules = CompiledRules.Open(file)!.Rules;
        Assert.Equal(Pages.All.Select(page => page.Markdown), rules.Select(rule => rule.Page.Markdown));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(5_000)]
    [InlineData(5_000_000)]
    public void A_file_that_was_cut_off_is_not_read(int length)
    {
        CompiledRules.Write(file);
        using (var stream = new FileStream(file, FileMode.Open))
            stream.SetLength(length);
        Assert.Null(CompiledRules.Open(file));
    }

    [Fact]
    public void I_am_answered_when_the_file_goes_away_or_is_replaced_while_the_program_runs()
    {
        CompiledRules.Write(file);
        var linter = ToneLinter.Of(CompiledRules.Open(file)!);
        Assert.Contains(Told(linter, "Eres idiota.", new ToneContext { Language = ToneLanguage.Es }), told => told.StartsWith("insult ", StringComparison.Ordinal));
        File.WriteAllText(file, "something else");
        Assert.Contains(Told(linter, "You are an idiot.", new ToneContext { Language = ToneLanguage.En }), told => told.StartsWith("insult ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_other_pages_or_none_is_not_read()
    {
        Assert.Null(CompiledRules.Open(file));
        Assert.Null(CompiledRules.Open(file + ".none"));
        using (var writer = new ArrayWriter(file))
        {
            writer.Text("colofon tone 1");
            writer.Text("another library");
        }
        Assert.Null(CompiledRules.Open(file));
    }

    private static IEnumerable<string> Told(ToneLinter linter, string text, ToneContext context) =>
        linter.Lint(text, context).Select(finding => $"{finding.Rule} {finding.Severity} {finding.Span} {finding.Message} {string.Join('|', finding.Suggestions)}");
}
