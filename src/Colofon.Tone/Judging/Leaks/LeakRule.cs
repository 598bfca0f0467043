using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging.Leaks;

/// <summary>
/// Marks reserved phrases, also when they are closely reworded: other endings, another order, words in between, numbers
/// in words. A phrase is cut at its punctuation; each clause leaks on its own.
/// </summary>
internal sealed class LeakRule(RulePage page) : IRule
{
    private readonly Lock gate = new();
    private readonly Dictionary<ToneLanguage, Terms> meanings = [];

    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        if (@case.Context.Confidential is not { Count: > 0 } reserved)
            return;
        var terms = Meanings(@case.Reader);
        var windows = new LeakWindows();
        foreach (var phrase in reserved.Where(phrase => !string.IsNullOrWhiteSpace(phrase)).Distinct(StringComparer.Ordinal))
            windows.Add(@case.Reader.Read(phrase), terms);
        foreach (var (first, last) in windows.Find(@case.Text, terms))
        {
            var span = @case.Text.Span(first, last);
            findings.Add(@case.Finding(Page, span, Page.Suggestions(@case.Language), @case.Words(span)));
        }
    }

    private Terms Meanings(Reader reader)
    {
        lock (gate)
        {
            if (!meanings.TryGetValue(reader.Lexicon.Language, out var terms))
                meanings[reader.Lexicon.Language] = terms = new Terms(reader.Lexicon);
            return terms;
        }
    }
}
