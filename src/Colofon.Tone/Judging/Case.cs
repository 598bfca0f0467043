using System.Collections.Immutable;
using Colofon.Tone.Dates;
using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>One text on trial: what was read, what is known around it, what the patterns of each rule marked.</summary>
internal sealed class Case(ReadText text, ToneContext context, Reader reader, IReadOnlyDictionary<string, List<Match>> marks)
{
    public Reader Reader { get; } = reader;

    public ReadText Text { get; } = text;

    public ToneContext Context { get; } = context;

    public ToneLanguage Language => Reader.Lexicon.Language;

    /// <summary>What a rule's patterns marked in the zones it reads, exceptions taken away, in order.</summary>
    public IReadOnlyList<Match> Marks(string rule) => marks.GetValueOrDefault(rule, []);

    /// <summary>A finding of a rule on a stretch of the text, or on all of it.</summary>
    public Finding Finding(RulePage page, TextSpan? span, IEnumerable<string> suggestions, params string[] told)
    {
        var message = page.Message(Context.Ui);
        for (var i = 0; i < told.Length; i++)
            message = message.Replace($"{{{i}}}", told[i], StringComparison.Ordinal);
        ImmutableArray<string> better = [.. suggestions.Select(Dated)];
        return new Finding(page.Id, page.SeverityIn(Context.Kind) ?? Severity.Suggestion, span, message, better, Mending.Of(page, Text, span, better));
    }

    /// <summary>The end date where a suggestion leaves room for it; a hole that stops the letter where nobody knows it.</summary>
    private string Dated(string suggestion) =>
        suggestion.Contains("{end}", StringComparison.Ordinal)
            ? suggestion.Replace("{end}", Context.EndDate is { } end ? DateWords.Of(end, Language) : Language == ToneLanguage.En ? "[date]" : "[fecha]", StringComparison.Ordinal)
            : suggestion;

    public string Words(TextSpan span) => Text.Text[span.Start..span.End];
}
