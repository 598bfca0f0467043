using System.Collections.Immutable;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>
/// From better words to an edit. A whole sentence takes the place of the sentence around what is marked; other words
/// that of the marked ones; what is missing is added before the goodbye, or before all else (<c>edit: first</c>). Words that
/// trail off ("I have decided…") only show how to begin, and some rules only show (<c>edit: none</c>).
/// </summary>
internal static class Mending
{
    private const int LongestSentence = 200;

    public static ImmutableArray<Fix> Of(RulePage page, ReadText text, TextSpan? span, ImmutableArray<string> better)
    {
        var edit = page.Setting("edit");
        if (edit == "none")
            return [];
        var fixes = ImmutableArray.CreateBuilder<Fix>();
        foreach (var words in better)
        {
            if (!words.EndsWith('…') && One(text, span, words, edit == "first") is { } fix)
                fixes.Add(fix);
        }
        return fixes.DrainToImmutable();
    }

    private static Fix? One(ReadText text, TextSpan? span, string words, bool isFirst)
    {
        if (span is not { } marked)
            return isFirst && FirstOfBody(text) is { } first ? new Fix(new TextSpan(first, first), words + " ") : Added(text, words);
        if (words[^1] is not ('.' or '!' or '?'))
            return new Fix(marked, Cased(text.Text, marked, words));
        return Sentence(text, marked) is { } sentence ? new Fix(sentence, words) : null;
    }

    private static Fix Added(ReadText text, string words)
    {
        var at = text.Text.Length;
        while (at > 0 && (char.IsWhiteSpace(text.Text[at - 1]) || text.Zones[at - 1] == Zone.Signature))
            at--;
        var line = text.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return new Fix(new TextSpan(at, at), at == 0 ? words : line + line + words);
    }

    private static int? FirstOfBody(ReadText text)
    {
        var first = text.Tokens.FirstSaid();
        return first < 0 ? null : text.Tokens[first].Start;
    }

    private static string Cased(string text, TextSpan marked, string words) =>
        marked.Length > 0 && char.IsUpper(text[marked.Start]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    /// <summary>Null where it is so long that it is no sentence.</summary>
    private static TextSpan? Sentence(ReadText text, TextSpan marked)
    {
        var at = text.TokenAt(marked.Start);
        if (at < 0)
            return null;
        var (tokens, first, last) = (text.Tokens, at, at);
        while (first > 0 && tokens[first - 1].Sentence == tokens[at].Sentence && at - first <= LongestSentence)
            first--;
        while (last + 1 < tokens.Count && (tokens[last + 1].Sentence == tokens[at].Sentence || tokens[last].End < marked.End) && last - at <= LongestSentence)
            last++;
        while (first < at && tokens[first].Kind == TokenKind.Mark && text.Text[tokens[first].Start] is not ('¿' or '¡' or '«' or '"' or '“'))
            first++;
        return last - first > LongestSentence ? null : new TextSpan(tokens[first].Start, End(text.Text, tokens[last].End));
    }

    private static int End(string text, int at)
    {
        while (at < text.Length && text[at] is '.' or '!' or '?' or '…' or '»' or '”')
            at++;
        return at;
    }
}
