namespace Colofon.Tone.Tests.Sentences;

public sealed class SentencesTests
{
    public static TheoryData<string, string, string> All
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var line in Samples.Read("sentences.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
                all.Add(line.Split('\t')[0], line.Split('\t')[1], line.Split('\t')[2]);
            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_sentence_nobody_wrote_a_rule_for_is_judged_rightly(string language, string rule, string sentence)
    {
        var context = new ToneContext { Kind = TextKind.Reply, Language = Samples.Language(language) };
        var found = ToneLinter.Default.Lint(sentence, context).Select(finding => finding.Rule);
        if (rule == "-")
            Assert.Empty(found);
        else
            Assert.Contains(rule, found);
    }
}
