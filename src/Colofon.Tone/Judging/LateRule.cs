using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>
/// Speaks when what the page under <c>facts</c> looks for is said after the sentence that <c>by</c> counts to, and
/// nothing before hints at it: neither the rule's own patterns nor the end date of the case.
/// </summary>
internal sealed class LateRule(RulePage page) : IRule
{
    private const int LongestHeading = 12;
    private const int LongestCry = 2;
    private readonly string facts = page.Facts ?? throw new FormatException($"The rule '{page.Id}' does not say what comes late.");
    private readonly int by = int.Parse(page.Setting("by") ?? "2", System.Globalization.CultureInfo.InvariantCulture);

    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        if (@case.Marks(facts) is not [var first, ..])
            return;
        var tokens = @case.Text.Tokens;
        var start = tokens.FirstOf(tokens[first.First].Sentence);
        if (Opening(tokens, start) is not { } end || Hints(@case, end))
            return;
        var span = @case.Text.Span(start, first.Last);
        findings.Add(@case.Finding(Page, span, Page.Suggestions(@case.Language), @case.Words(span)));
    }

    /// <summary>What is said later hints at nothing.</summary>
    public void Seek(ReadText text, ulong bit, ulong[] bySentence)
    {
        var end = Opening(text.Tokens, text.Tokens.Count) ?? text.Tokens.Count;
        for (var sentence = 0; sentence < bySentence.Length && text.Sentences.First(sentence) < end; sentence++)
            bySentence[sentence] |= bit;
    }

    private bool Hints(Case @case, int end) =>
        @case.Marks(Page.Id).Any(mark => mark.First < end)
        || @case.Context.EndDate is { } date
        && @case.Text.Dates.Names(date, end);

    /// <summary>Where the first sentences that say something end, or null if there are not so many before the decision.</summary>
    private int? Opening(TokenList tokens, int before)
    {
        var said = 0;
        for (var at = 0; at < before;)
        {
            var end = at + 1;
            while (end < tokens.Count && tokens[end].Sentence == tokens[at].Sentence)
                end++;
            if (Says(tokens, at, end, isFirst: said == 0) && ++said == by)
                return end;
            at = end;
        }
        return null;
    }

    /// <summary>Place and date, the reader's name, "Well.", half a sentence before a semicolon: none of them is a sentence to say it in.</summary>
    private static bool Says(TokenList tokens, int from, int to, bool isFirst)
    {
        var words = 0;
        for (var i = from; i < to; i++)
            words += tokens[i].Kind != TokenKind.Mark && tokens[i].Zone == Zone.Body ? 1 : 0;
        var stop = tokens[to - 1].IsStop ? tokens[to - 1].Word.Text : "";
        var isHeading = isFirst && words <= LongestHeading && stop is not ("." or "!" or "?" or "…");
        return words > LongestCry && !isHeading && stop != ";";
    }
}
