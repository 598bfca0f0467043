using Colofon.Tone.Judging;

namespace Colofon.Tone.Tests.Judging;

/// <summary>Every example of every rule page is a test.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string, ToneLanguage, int> Bad => Examples("Bad");

    public static TheoryData<string, ToneLanguage, int> Good => Examples("Good");

    public static TheoryData<string, ToneLanguage, int> Missed => Examples("Known misses");

    public static TheoryData<string, ToneLanguage, int> FalseAlarms => Examples("Known false alarms");

    [Theory, MemberData(nameof(Bad))]
    public void A_bad_example_is_marked_where_it_says(string rule, ToneLanguage language, int number)
    {
        var example = Example(rule, "Bad", language, number);
        var found = Found(rule, example.Text, example.Context);
        if (example.Marks.IsEmpty)
            Assert.Equal([null], found.Select(finding => finding.Span));
        else
            Assert.Equal(Words(example.Text, example.Marks), Words(example.Text, found.Select(finding => finding.Span!.Value)));
    }

    [Theory, MemberData(nameof(Bad))]
    public void The_better_words_are_clean(string rule, ToneLanguage language, int number)
    {
        var example = Example(rule, "Bad", language, number);
        if (example.Better is { } better)
            Assert.Empty(Words(better, ToneLinter.Default.Lint(better, example.Context).Where(finding => finding.Span is not null).Select(finding => finding.Span!.Value)));
    }

    [Theory, MemberData(nameof(Good))]
    public void A_good_example_stays_silent(string rule, ToneLanguage language, int number)
    {
        var example = Example(rule, "Good", language, number);
        var found = Found(rule, example.Text, example.Context);
        Assert.Empty(found.Select(finding => finding.Span is { } span ? example.Text[span.Start..span.End] : rule));
    }

    [Theory, MemberData(nameof(Missed))]
    public void A_known_miss_is_still_missed(string rule, ToneLanguage language, int number)
    {
        var example = Example(rule, "Known misses", language, number);
        Assert.Empty(Found(rule, example.Text, example.Context));
    }

    [Theory, MemberData(nameof(FalseAlarms))]
    public void A_known_false_alarm_still_sounds(string rule, ToneLanguage language, int number)
    {
        var example = Example(rule, "Known false alarms", language, number);
        Assert.NotEmpty(Found(rule, example.Text, example.Context));
    }

    private static Finding[] Found(string rule, string text, ToneContext context) =>
        [.. ToneLinter.Default.Lint(text, context).Where(finding => finding.Rule == rule)];

    private static IEnumerable<string> Words(string text, IEnumerable<TextSpan> spans) => spans.Select(span => text[span.Start..span.End]);

    private static RuleExample Example(string rule, string section, ToneLanguage language, int number) =>
        Pages.Of(rule).Examples(section, language).ElementAt(number);

    private static TheoryData<string, ToneLanguage, int> Examples(string section)
    {
        var data = new TheoryData<string, ToneLanguage, int>();
        foreach (var page in Pages.All)
        {
            foreach (var language in page.Languages)
            {
                for (var i = 0; i < page.Examples(section, language).Count(); i++)
                    data.Add(page.Id, language, i);
            }
        }
        return data;
    }
}
