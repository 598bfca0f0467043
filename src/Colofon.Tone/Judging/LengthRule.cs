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
        var most = Most(@case.Context.Kind);
        var tokens = @case.Text.Tokens;
        var (sentence, first, words) = (-1, 0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Zone != Zone.Body || tokens[i].Kind == TokenKind.Mark)
                continue;
            if (sentence < 0 || !isOfText && tokens[i].Sentence != sentence)
                (sentence, first, words) = (tokens[i].Sentence, i, 0);
            if (++words == most + 1)
                findings.Add(Found(@case, isOfText ? i : first, End(tokens, i), most));
        }
    }

    private Finding Found(Case @case, int first, int last, int most) =>
        @case.Finding(Page, @case.Text.Span(first, last), Page.Suggestions(@case.Language), most.ToString(CultureInfo.InvariantCulture));

    /// <summary>The last word of the sentence, or of the text.</summary>
    private int End(TokenList tokens, int from)
    {
        var last = from;
        for (var i = from; i < tokens.Count && (isOfText || tokens[i].Sentence == tokens[from].Sentence); i++)
            last = tokens[i].Zone == Zone.Body && tokens[i].Kind != TokenKind.Mark ? i : last;
        return last;
    }

    private int Most(TextKind kind)
    {
        var said = Page.Setting("words." + kind.ToString().ToLowerInvariant()) ?? Page.Setting("words") ?? throw new FormatException($"The rule '{Page.Id}' does not say how many words.");
        return int.Parse(said, CultureInfo.InvariantCulture);
    }
}
