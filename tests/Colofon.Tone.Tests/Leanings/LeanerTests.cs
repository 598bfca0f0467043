using Colofon.Leanings;
using Colofon.Tone.Compiled;
using Colofon.Tone.Judging;
using Colofon.Tone.Leanings;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Tests.Leanings;

public sealed class LeanerTests
{
    private static readonly CompiledLanguage Compiled = CompiledLanguage.Of([.. RuleSet.Load().Where(rule => rule.Page.Languages.Contains(ToneLanguage.En))], ToneLanguage.En);

    // Without the second look, so that what is told is what the words say.
    private static readonly LeaningTable Table = new(Compiled.Leanings.Rules, Compiled.Leanings.Bases, Compiled.Leanings.Vocabulary, Compiled.Leanings.Words, Compiled.Leanings.Slots, Compiled.Leanings.Sayings, []);

    [Theory]
    [InlineData("I am writing to let you know that I will no longer be your dentist, as I am retiring.", "I am writing to let you know that I will no longer be your dentist,|as I am retiring.")]
    [InlineData("Thank you for the work because it was good.", "Thank you for the work|because it was good.")]
    [InlineData("We do and will.", "We do and will.")]
    [InlineData("We thank Ann Example, the office, and her.", "We thank Ann Example, the office,|and her.")]
    [InlineData("We thank Ann Example, and her.", "We thank Ann Example,|and her.")]
    public void A_clause_begins_with_a_word_that_joins(string text, string clauses)
    {
        var tokens = Read(text).Tokens;

        Assert.Equal(clauses.Split('|'), Clauses.Of(tokens, 0, tokens.Count).Select(clause => text[tokens[clause.From].Start..tokens[clause.End - 1].End]));
    }

    [Theory]
    [InlineData("I am writing to let you know that I will no longer be your dentist, as I am retiring from general practice.")]
    [InlineData("We stop. Thank you for all, and for the coffee, which was good, and for the cakes, although they were few and small. Call us.")]
    [InlineData("Because you never pay, and because you never answer, we stop, but we send the files, so that you have them, and the keys.")]
    public void A_sentence_weighs_what_the_clause_of_it_says_that_says_most(string text) => Same(text);

    [Fact]
    public void So_does_one_that_fills_the_desk_many_times() =>
        Same(string.Concat(Enumerable.Range(0, 60).Select(i => $"we thank you for the work {i % 7} times and the trust, as it was good to be with you and your team since May, ")));

    [Fact]
    public void Nothing_is_lost_where_a_sentence_just_fills_the_desk()
    {
        var words = string.Concat(Enumerable.Repeat("thank you for all the work on the site with the team in the office ", 8)).Split(' ');
        foreach (var (from, length) in Enumerable.Range(0, 14).SelectMany(from => Enumerable.Range(45, 20).Select(length => (from, length))))
            Same(string.Join(' ', words[from..(from + length)]));
    }

    private static void Same(string text)
    {
        var read = Read(text);
        var leant = new Leaner(Table).Read(read, CancellationToken.None);
        for (var sentence = 0; sentence < read.Sentences.Count; sentence++)
            Assert.Equal(Slowly(read, read.Sentences.First(sentence), read.Sentences.End(sentence)), leant.Sums(sentence).ToArray());
    }

    private static int[] Slowly(ReadText read, int from, int end)
    {
        var weighed = Clauses.Of(read.Tokens, from, end).Prepend((From: from, End: end))
            .Select(clause => SentenceFeatures.Of(read.Tokens, from, end, clause))
            .Select(keys => Enumerable.Range(0, Table.Rules.Length).Select(rule => Table.Bases[rule * LeaningTable.BasesEach] + keys.Sum(key => Table.Of(key, rule))).ToArray());
        return [.. Enumerable.Range(0, Table.Rules.Length).Select(rule => weighed.Max(sums => sums[rule]))];
    }

    private static ReadText Read(string text) => new Reader(Compiled.Lexicon).Read(text);
}
