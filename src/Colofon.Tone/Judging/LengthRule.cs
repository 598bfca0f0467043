using System.Globalization;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>Marks what goes on after <c>words</c> words: of each sentence, or of the whole text (<c>of: text</c>), where a kind may have a number of its own (<c>words.reply</c>).</summary>
internal sealed class LengthRule(RulePage page) : IRule
{
    private readonly bool isOfText = page.Setting("of") == "text";

    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        var (text, most) = (@case.Text, Most(@case.Context.Kind));
        if (isOfText)
            Judge(@case, 0, text.Tokens.Count, most, findings);
        for (var sentence = 0; !isOfText && sentence < text.Sentences.Count; sentence++)
            Judge(@case, text.Sentences.First(sentence), text.Sentences.End(sentence), most, findings);
    }

    private void Judge(Case @case, int from, int end, int most, List<Finding> findings)
    {
        var (tokens, first, words) = (@case.Text.Tokens, -1, 0);
        for (var at = from; end - at + words > most && at < end; at++)
        {
            if (!Counts(tokens[at]))
                continue;
            first = first < 0 ? at : first;
            if (++words <= most)
                continue;
            findings.Add(Found(@case, isOfText ? at : first, Last(tokens, at, end), most));
            return;
        }
    }

    private Finding Found(Case @case, int first, int last, int most) =>
        @case.Finding(Page, @case.Text.Span(first, last), Page.Suggestions(@case.Language), most.ToString(CultureInfo.InvariantCulture));

    private static int Last(TokenList tokens, int from, int end)
    {
        var last = end - 1;
        while (last > from && !Counts(tokens[last]))
            last--;
        return last;
    }

    private static bool Counts(in Token token) => token.Zone == Zone.Body && token.Kind != TokenKind.Mark;

    private int Most(TextKind kind)
    {
        var said = Page.Setting("words." + kind.ToString().ToLowerInvariant()) ?? Page.Setting("words") ?? throw new FormatException($"The rule '{Page.Id}' does not say how many words.");
        return int.Parse(said, CultureInfo.InvariantCulture);
    }
}
