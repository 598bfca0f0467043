using System.Reflection;
using System.Text.RegularExpressions;
using Colofon.Language;

namespace Colofon.Core.Tests.Conventions;

public sealed partial class TextTests
{
    public static TheoryData<string> Projects => ["Colofon.Core", "Colofon.Web", "Colofon.Portal"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_sentence_is_missing_in_either_language(string project)
    {
        var (spanish, english) = Both(project);

        Assert.Empty(spanish.Keys.Except(english.Keys));
        Assert.Empty(english.Keys.Except(spanish.Keys));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Both_languages_fill_the_same_holes(string project)
    {
        var (spanish, english) = Both(project);

        var differing = spanish.Keys.Where(key => !Holes(spanish[key]).SetEquals(Holes(english[key])));

        Assert.Empty(differing);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_sentence_is_empty(string project)
    {
        var (spanish, english) = Both(project);

        Assert.DoesNotContain(spanish.Keys, key => string.IsNullOrWhiteSpace(spanish[key]) || string.IsNullOrWhiteSpace(english[key]));
    }

    [Fact]
    public void Every_sentence_that_a_page_asks_for_exists()
    {
        var texts = Texts.Joined(Speech.Es, Assembly.Load("Colofon.Web"), typeof(Texts).Assembly);
        var missing =
            from file in Repository.Files("src/Colofon.Web", "*.razor").Concat(Repository.Files("src/Colofon.Web", "*.cs"))
            where !file.Contains("Styleguide", StringComparison.Ordinal)
            from Match match in Asked().Matches(File.ReadAllText(file))
            where !texts.Has(match.Groups[1].Value)
            select $"{match.Groups[1].Value} in {Path.GetFileName(file)}";

        Assert.Empty(missing.Distinct());
    }

    [Fact]
    public void Every_code_the_journal_is_told_has_its_sentence()
    {
        var texts = Texts.Of(Speech.Es);
        var missing =
            from file in Repository.Files("src/Colofon.Core", "*.cs")
            from Match match in Told().Matches(File.ReadAllText(file))
            where !texts.Has("journal.told." + match.Groups[1].Value)
            select $"journal.told.{match.Groups[1].Value} in {Path.GetFileName(file)}";

        Assert.Empty(missing.Distinct());
    }

    [Theory]
    [InlineData("{0} {0:plural:relación|relaciones}", 1, "1 relación")]
    [InlineData("{0} {0:plural:relación|relaciones}", 12, "12 relaciones")]
    public void Numbers_agree_with_their_nouns(string pattern, int number, string told) =>
        Assert.Equal(told, Sentence.Fill(pattern, Speech.Es.Culture(), [number]));

    [Fact]
    public void T2_A_filled_value_is_never_read_again() =>
        Assert.Equal("{1} y b", Sentence.Fill("{0} y {1}", Speech.Es.Culture(), ["{1}", "b"]));

    private static (Texts Spanish, Texts English) Both(string project) =>
        (Texts.From(Assembly.Load(project), Speech.Es), Texts.From(Assembly.Load(project), Speech.En));

    private static HashSet<string> Holes(string sentence) => [.. Hole().Matches(sentence).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\bT\[""([a-z][^""{}]*)""[\],]")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\.Tell\(\s*""([^""]+)""")]
    private static partial Regex Told();
}
