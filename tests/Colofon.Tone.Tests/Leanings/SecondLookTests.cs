using Colofon.Tone.Compiled;
using Colofon.Tone.Leanings;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Tests.Leanings;

public sealed class SecondLookTests
{
    private const int Rules = 2;
    private const int One = LeaningTable.Scale;

    [Fact]
    public void Where_nothing_was_learnt_a_sentence_weighs_as_before() =>
        Assert.Equal([(3 * One, -2 * One)], Weighed([], "One sentence here.", (3 * One, -2 * One)));

    [Fact]
    public void What_stands_beside_a_sentence_weighs_in_it()
    {
        var rows = Rows((SecondLook.Places + Rules, 0, SecondLook.Scale), (SecondLook.Places, 0, SecondLook.Scale / 2));

        // Of the first rule 4 is seen as 10 and -6 as nothing; half of what stands before counts.
        Assert.Equal([(10 * One, 0), (5 * One, 0)], Weighed(rows, "One sentence. Another one.", (9 * One, 0), (-9 * One, 0)));
    }

    [Fact]
    public void A_rule_weighs_in_what_another_weighs() =>
        Assert.Equal([(-8 * One, 0)], Weighed(Rows((SecondLook.Places + Rules + 1, 0, -SecondLook.Scale)), "One sentence here.", (0, 2 * One)));

    [Theory]
    [InlineData("Only one.", "0,0")]
    [InlineData("One. Two.", "0,0 0,0")]
    [InlineData("One. Two. Three. Four. Five.", "0,0 0,0 0,0 0,0 0,0")]
    [InlineData("One. Two. Three. Four. Five. Six.", "1,0 1,0 2,0 3,6 0,5 0,4")]
    [InlineData("One. Two. Three. Four. Five. Six. Seven. Eight.", "1,0 1,0 2,0 3,0 7,0 0,6 0,5 0,4")]
    public void A_sentence_stands_near_the_front_or_the_back_or_in_the_middle(string text, string places)
    {
        var read = Of(text);
        var found = Enumerable.Range(0, read.Sentences.Count).Select(sentence => Features.PlaceNumbers(read.Tokens, read.Sentences.First(sentence)));

        Assert.Equal(places, string.Join(' ', found.Select(place => $"{place.Front},{place.Back}")));
    }

    [Fact]
    public void Its_rows_are_read_in_their_order()
    {
        string[] lines = ["rule insult 0 0 0 0", "rule threat 0 0 0 0", LeaningFile.Look("always", [("insult", -5), ("threat", 0)]), LeaningFile.Look("place:1", [("insult", 0), ("threat", 7)]), "look place:2 =>"];

        Assert.Equal([-5, 0, 0, 7, 0, 0], LeaningFile.Read(lines).SecondLook.Numbers);
    }

    [Theory]
    [InlineData("es")]
    [InlineData("en")]
    public void There_is_a_row_for_everything_that_is_seen(string language)
    {
        var table = LeaningFile.Read(Resources.Lines($"Lexicon/{language}.leanings.txt"));

        Assert.Equal(SecondLook.Rows(table.Rules.Length) * table.Rules.Length, table.SecondLook.Numbers.Length);
    }

    private static int[] Rows(params (int Row, int Rule, int Weight)[] weights)
    {
        var rows = new int[SecondLook.Rows(Rules) * Rules];
        foreach (var (row, rule, weight) in weights)
            rows[(row * Rules) + rule] = weight;
        return rows;
    }

    private static List<(int, int)> Weighed(int[] rows, string text, params (int First, int Second)[] sums)
    {
        var read = Of(text);
        var leant = new LeantText(Rules, read.Sentences.Count);
        for (var sentence = 0; sentence < sums.Length; sentence++)
            (leant.Sums(sentence)[0], leant.Sums(sentence)[1]) = (sums[sentence].First, sums[sentence].Second);
        new SecondLook(Rules, rows).Take(read, leant);
        return [.. Enumerable.Range(0, leant.Count).Select(sentence => (leant.Sum(sentence, 0), leant.Sum(sentence, 1)))];
    }

    private static ReadText Of(string text) => new Reader(CompiledLanguage.Of([], ToneLanguage.En, LeaningFile.Read([])).Lexicon).Read(text);
}
