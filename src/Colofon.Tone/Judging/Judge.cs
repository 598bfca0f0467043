using System.Collections.Immutable;
using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Judging;

/// <summary>All rules of one language, ready to judge. Built once, on the first text in that language.</summary>
internal sealed class Judge
{
    private readonly ToneLanguage language;
    private readonly ImmutableArray<IRule> rules;
    private readonly Reader reader;
    private readonly PatternSet patterns;

    public Judge(ToneLanguage language, ImmutableArray<IRule> rules)
    {
        this.language = language;
        this.rules = rules;
        var lexicon = new Lexicon(language);
        reader = new Reader(lexicon);
        patterns = new PatternSet(PatternLines.Compile(rules, language, lexicon));
    }

    /// <summary>Finds what to reconsider.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known around it.</param>
    /// <param name="steps">How much work the matching was.</param>
    /// <param name="cancel">Asked at every word and every rule.</param>
    public ImmutableArray<Finding> Lint(string text, ToneContext context, out long steps, CancellationToken cancel)
    {
        var read = reader.Read(text, cancel);
        var marks = Marks(read, patterns.Find(read, out steps, cancel));
        var @case = new Case(read, context, reader, marks);
        var findings = new List<Finding>();
        foreach (var rule in rules)
        {
            cancel.ThrowIfCancellationRequested();
            if (rule.Page.Speaks(context) && rule.Page.Languages.Contains(language))
                rule.Judge(@case, findings);
        }
        return [.. findings.OrderBy(finding => finding.Span?.Start ?? int.MaxValue)];
    }

    private Dictionary<string, List<Match>> Marks(ReadText read, List<Match> matches)
    {
        var byRule = matches.ToLookup(match => match.Pattern.Rule);
        var marks = new Dictionary<string, List<Match>>(StringComparer.Ordinal);
        foreach (var group in byRule)
            marks[rules[group.Key].Page.Id] = Marking.Of(rules[group.Key].Page, [.. group], read.Tokens);
        return marks;
    }
}
