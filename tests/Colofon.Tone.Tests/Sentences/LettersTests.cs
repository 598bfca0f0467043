using Colofon.Tone.Judging;

namespace Colofon.Tone.Tests.Sentences;

public sealed class LettersTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var letter in ("\n" + Samples.Read("letters.txt")).Split("\n=== ").Skip(1))
                all.Add(letter[..letter.IndexOf('\n')], letter[letter.IndexOf('\n')..].Trim());
            return all;
        }
    }

    /// <summary>The heading of a letter tells language, kind, door, and after <c>::</c> all that is missing.</summary>
    [Theory, MemberData(nameof(All))]
    public void I_am_told_what_is_missing_from_a_letter_and_nothing_else(string heading, string letter)
    {
        var (context, missing) = (heading.Split("::")[0].Split(' '), heading.Split("::")[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var found = ToneLinter.Default.Lint(letter, new ToneContext
        {
            Language = Samples.Language(context[0]),
            Kind = RuleWords.Kind(context[1]),
            Contact = RuleWords.Contact(context[2]),
        });
        Assert.Empty(found.Where(finding => finding.Span is not null));
        Assert.Equal(missing.Order(), found.Select(finding => finding.Rule).Order());
    }
}
