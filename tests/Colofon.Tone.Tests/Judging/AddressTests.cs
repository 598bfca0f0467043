using Colofon.Tone.Judging;

namespace Colofon.Tone.Tests.Judging;

/// <summary>What hurts one hurts all: a bad example said to usted, ustedes, vosotros or vos is marked as it is for tú.</summary>
public sealed class AddressTests
{
    public static TheoryData<string> Forms => [.. SpokenTo.All.Keys];

    [Theory, MemberData(nameof(Forms))]
    public void Bad_examples_are_marked_whoever_is_spoken_to(string form) => AtLeast(0.98, "Bad", form, found => found);

    [Theory, MemberData(nameof(Forms))]
    public void Good_examples_stay_silent_whoever_is_spoken_to(string form) => AtLeast(0.99, "Good", form, found => !found);

    private static void AtLeast(double share, string section, string form, Func<bool, bool> expected)
    {
        var (all, right, wrong) = (0, 0, new List<string>());
        foreach (var (page, example, said) in Said(section, form))
        {
            all++;
            if (expected(ToneLinter.Default.Lint(said, example.Context).Any(finding => finding.Rule == page.Id)))
                right++;
            else
                wrong.Add($"{page.Id}: {example.Text} → {said.ReplaceLineEndings(" ")}");
        }
        Assert.True(all >= 12, $"Only {all} examples speak to tú.");
        Assert.True(right >= share * all, $"{right} of {all}\n{string.Join('\n', wrong)}");
    }

    // Which form is mixed with which is what mixed-register is about.
    private static IEnumerable<(RulePage Page, RuleExample Example, string Said)> Said(string section, string form) =>
        from page in Pages.All
        where page.Id != "mixed-register" && page.Languages.Contains(ToneLanguage.Es)
        from example in page.Examples(section, ToneLanguage.Es)
        let said = SpokenTo.All[form].Say(example.Text)
        where said is not null
        select (page, example, said);
}
