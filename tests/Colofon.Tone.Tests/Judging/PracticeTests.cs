using Colofon.Tone.Judging;
using Colofon.Tone.Tests.Sentences;

namespace Colofon.Tone.Tests.Judging;

/// <summary>What was learnt from the practice sentences stays learnt.</summary>
public sealed class PracticeTests
{
    [Theory]
    [InlineData(ToneLanguage.Es)]
    [InlineData(ToneLanguage.En)]
    public void Nine_in_ten_of_what_hurts_is_heard_and_nine_in_ten_of_what_does_not_left_alone(ToneLanguage language)
    {
        var (bad, heard, good, quiet) = (0, 0, 0, 0);
        foreach (var (rule, isBad, example) in Sentences(language))
        {
            var marks = ToneLinter.Default.Lint(example.Text, example.Context).Any(finding => finding.Rule == rule);
            (bad, heard) = isBad ? (bad + 1, heard + (marks ? 1 : 0)) : (bad, heard);
            (good, quiet) = isBad ? (good, quiet) : (good + 1, quiet + (marks ? 0 : 1));
        }
        Assert.True(heard >= 0.9 * bad && quiet >= 0.9 * good, $"heard {heard} of {bad}, left alone {quiet} of {good}");
    }

    private static IEnumerable<(string Rule, bool IsBad, RuleExample Example)> Sentences(ToneLanguage language)
    {
        var folder = language == ToneLanguage.En ? "practice/en/" : "practice/es/";
        foreach (var file in typeof(PracticeTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            var isBad = false;
            foreach (var line in Samples.Read(file).Split('\n'))
            {
                isBad = line.StartsWith("## ", StringComparison.Ordinal) ? line == "## Bad" : isBad;
                if (line.StartsWith("- ", StringComparison.Ordinal))
                    yield return (Path.GetFileNameWithoutExtension(file), isBad, RuleExample.Parse(line[2..], language));
            }
        }
    }
}
