using System.Text;
using Colofon.Tone.Judging;

namespace Colofon.Tone.Tests.Judging;

/// <summary>A bad example is bad in any writing; a good one stays good.</summary>
public sealed class DisguiseTests
{
    private static readonly Dictionary<string, Func<string, string>> Disguises = new()
    {
        ["no accents"] = WithoutAccents,
        ["decomposed"] = text => text.Normalize(NormalizationForm.FormD),
        ["capitals"] = text => text.ToUpperInvariant(),
        ["lower case"] = text => text.ToLowerInvariant(),
        ["curly apostrophes"] = text => text.Replace('\'', '’'),
        ["no-break spaces"] = text => text.Replace(' ', '\u00A0'),
        ["bold"] = text => $"**{text}**",
        ["html"] = text => $"<p>{text}</p>",
        ["soft hyphens"] = text => text.Replace("ar", "a\u00ADr", StringComparison.Ordinal),
        ["wrapped lines"] = WrapLines,
        ["windows lines"] = text => text.ReplaceLineEndings("\r\n"),
    };

    public static TheoryData<string> Names => [.. Disguises.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Bad_examples_are_still_marked(string disguise) => AtLeast(0.98, "Bad", disguise, found => found);

    [Theory, MemberData(nameof(Names))]
    public void Good_examples_still_stay_silent(string disguise) => AtLeast(0.99, "Good", disguise, found => !found);

    private static void AtLeast(double share, string section, string disguise, Func<bool, bool> expected)
    {
        var (all, right, wrong) = (0, 0, new List<string>());
        foreach (var (page, example) in Examples(section).Where(pair => Fits(pair.Page, disguise)))
        {
            var text = Disguises[disguise](example.Text);
            var found = ToneLinter.Default.Lint(text, example.Context).Any(finding => finding.Rule == page.Id);
            all++;
            if (expected(found))
                right++;
            else
                wrong.Add($"{page.Id}: {text}");
        }
        Assert.True(right >= share * all, $"{right} of {all}\n{string.Join('\n', wrong)}");
    }

    // Capitals tell holes, names and everyday words apart; without them there is nothing to see.
    private static bool Fits(RulePage page, string disguise) =>
        disguise is not ("capitals" or "lower case") || page.How is not ("holes" or "names" or "shouting");

    private static IEnumerable<(RulePage Page, RuleExample Example)> Examples(string section) =>
        from page in Pages.All
        from language in page.Languages
        from example in page.Examples(section, language)
        select (page, example);

    private static string WithoutAccents(string text) =>
        string.Concat(text.Select(c => c is 'ñ' or 'Ñ' ? c : c.ToString().Normalize(NormalizationForm.FormD)[0]));

    private static string WrapLines(string text)
    {
        var words = text.Split(' ');
        return string.Join(' ', words.Select((word, i) => i % 3 == 2 && i + 1 < words.Length && char.IsLower(words[i + 1][0]) ? word + "\n" : word)).Replace("\n ", "\n", StringComparison.Ordinal);
    }
}
