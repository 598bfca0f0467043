using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Judging;

/// <summary>
/// Marks the words of its page where they stand in capitals, a run of capitals that reads like a sentence (a name or a
/// heading does not), and exclamation marks one after the other.
/// </summary>
internal sealed class ShoutingRule(RulePage page) : IRule
{
    private const int ShortestRun = 3;
    private const int SmallWords = 2;
    private const int LongestTitle = 90;

    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        var runs = findings.Count;
        AddRuns(@case, findings);
        var marks = findings.Count;
        foreach (var match in @case.Marks(Page.Id))
        {
            var span = @case.Text.Span(match.First, match.Last);
            if (!IsWithin(span, findings, runs, marks))
                Add(@case, span, findings);
        }
        AddExclamations(@case, findings);
    }

    /// <summary>Where nothing is in capitals, nobody shouts.</summary>
    public void Seek(ReadText text, ulong bit, ulong[] bySentence)
    {
        for (var sentence = 0; sentence < bySentence.Length; sentence++)
            bySentence[sentence] |= text.Sentences.Any(sentence, Traits.AllCapitals) ? bit : 0;
    }

    private void Add(Case @case, TextSpan span, List<Finding> findings) =>
        findings.Add(@case.Finding(Page, span, Page.Suggestions(@case.Language), @case.Words(span)));

    private static bool IsWithin(TextSpan span, List<Finding> findings, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (findings[i].Span is { } run && run.Start <= span.Start && span.End <= run.End)
                return true;
        }
        return false;
    }

    private void AddRuns(Case @case, List<Finding> findings)
    {
        var sentences = @case.Text.Sentences;
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            if (sentences.Any(sentence, Traits.AllCapitals))
                AddRuns(@case, sentences.First(sentence), sentences.End(sentence), findings);
        }
    }

    private void AddRuns(Case @case, int from, int end, List<Finding> findings)
    {
        var tokens = @case.Text.Tokens;
        for (var at = from; at < end; at++)
        {
            if (!tokens[at].Is(Traits.Capital))
                continue;
            var last = Run(tokens, at);
            if (last - at + 1 >= ShortestRun && Small(@case, at, last) >= SmallWords && !IsHeading(@case.Text, at, last))
                Add(@case, @case.Text.Span(at, last), findings);
            at = Math.Max(at, last);
        }
    }

    private static int Run(TokenList tokens, int from)
    {
        var last = from - 1;
        for (var i = from; i < tokens.Count && tokens[i].Zone == Zone.Body && tokens[i].Sentence == tokens[from].Sentence && (tokens[i].Is(Traits.AllCapitals) || i > from && IsLetterAlone(tokens[i])); i++)
            last = tokens[i].Is(Traits.AllCapitals) ? i : last;
        return last;
    }

    /// <summary>"A", "Y", "I": a capital that would be one anyway.</summary>
    private static bool IsLetterAlone(Token token) => token.Kind == TokenKind.Word && token.End - token.Start == 1 && token.Is(Traits.Capital);

    private static int Small(Case @case, int first, int last)
    {
        var (tokens, lexicon, small) = (@case.Text.Tokens, @case.Reader.Lexicon, 0);
        for (var i = first; i <= last; i++)
            small += IsSmall(tokens[i], lexicon) ? 1 : 0;
        return small;
    }

    private static bool IsSmall(Token token, Lexicon lexicon) =>
        token.Is(Traits.Verb) || token.Word.Has(lexicon.Class("neg")) || token.Word.Has(lexicon.Class("det")) || token.Word.Has(lexicon.Class("prep"));

    /// <summary>A line of its own, without an end mark.</summary>
    private static bool IsHeading(ReadText text, int first, int last)
    {
        var before = text.Text.AsSpan(0, text.Tokens[first].Start).TrimEnd(" \t*#_");
        var after = text.Text.AsSpan(text.Tokens[last].End).TrimStart(" \t*#_");
        if (last - first < 8 && IsCited(after))
            return true;
        if (last - first >= 8 || !before.IsEmpty && before[^1] is not ('\n' or '>'))
            return false;
        if (!after.IsEmpty && after[0] is ':' or '¿' or '/')
            return true;
        return after.IsEmpty || after[0] is '\r' or '\n' or '<' || IsTitle(after);
    }

    /// <summary>"see IN SHORT What to do first": a title inside a sentence.</summary>
    private static bool IsCited(ReadOnlySpan<char> after) =>
        after.Length > 1 && char.IsUpper(after[0]) && char.IsLower(after[1]);

    /// <summary>"IN SHORT What to do first": capitals, then the words of a title, which has no end mark.</summary>
    private static bool IsTitle(ReadOnlySpan<char> after)
    {
        var line = after.IndexOfAny('\r', '\n') is >= 0 and var end ? after[..end] : after;
        return char.IsUpper(line[0]) && line.Length < LongestTitle && line.TrimEnd()[^1] is not ('.' or '!' or '?' or ':' or ',' or ';');
    }

    private void AddExclamations(Case @case, List<Finding> findings)
    {
        var (zones, text) = (@case.Text.Zones, @case.Text.Zones.Text);
        for (var at = text.IndexOf('!'); at >= 0; at = text.IndexOf('!', Math.Min(at + 1, text.Length)))
        {
            var end = at;
            while (end < text.Length && text[end] == '!' && zones[end] == Zone.Body)
                end++;
            if (end - at > 1)
                Add(@case, new TextSpan(at, end), findings);
            at = Math.Max(at, end);
        }
    }
}
