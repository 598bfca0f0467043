using Colofon.Tone.Leanings;
using Colofon.Tone.Tests.Judging;

namespace Colofon.Tone.Tests.Leanings;

public sealed class LeaningFileTests
{
    private static readonly string[] Lines =
    [
        "rule no-thanks -256 64 -10 -20", "rule insult -300 128 5 6", "1 gracias => no-thanks 120 insult -3", "2 /pagar 1 => insult 40", "5 ^ /gracia /Name => no-thanks 7",
    ];

    [Fact]
    public void What_words_weigh_is_read_from_a_file_a_person_can_read()
    {
        var table = LeaningFile.Read(Lines);
        var (gracias, pagar, gracia) = (table.Vocabulary.Of("gracias"), table.Vocabulary.Of("/pagar"), table.Vocabulary.Of("/gracia"));
        Assert.Equal(["no-thanks", "insult"], table.Rules);
        Assert.Equal((120, -3), (table.Of(Features.Key(1, [gracias]), 0), table.Of(Features.Key(1, [gracias]), 1)));
        Assert.Equal((0, 40), (table.Of(Features.Key(2, [pagar, 1]), 0), table.Of(Features.Key(2, [pagar, 1]), 1)));
        Assert.Equal(0, table.Of(Features.Key(2, [pagar, 2]), 1));
        Assert.Equal(7, table.Of(Features.Key(5, [Features.Edge, gracia, Features.Name]), 0));
    }

    [Fact]
    public void A_line_is_written_as_it_is_read() =>
        Assert.Equal(Lines[2], LeaningFile.Line(1, ["gracias"], [("no-thanks", 120), ("insult", -3)]));

    [Theory]
    [InlineData(ToneLanguage.Es)]
    [InlineData(ToneLanguage.En)]
    public void Every_rule_that_leans_is_one_that_reads_the_language(ToneLanguage language)
    {
        var table = LeaningFile.Read(Resources.Lines($"Lexicon/{(language == ToneLanguage.En ? "en" : "es")}.leanings.txt"));
        Assert.True(table.Rules.Length > 25);
        Assert.All(table.Rules, rule => Assert.Contains(Pages.All, page => page.Id == rule && page.Languages.Contains(language)));
    }
}
