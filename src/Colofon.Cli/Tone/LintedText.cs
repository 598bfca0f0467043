using System.Collections.Immutable;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>A text with its language and what was found in it.</summary>
internal sealed record LintedText(string Text, ToneLanguage Language, ImmutableArray<Finding> Findings)
{
    public static LintedText Of(string text, LintRequest request, ToneContext context, CancellationToken cancel = default)
    {
        var language = context.Language ?? LanguageGuess.Of(text);
        var findings = ToneLinter.Default.Lint(text, context with { Language = language }, cancel);
        return new LintedText(text, language, request.Wanted(findings));
    }

    /// <summary>Without what its own comments silence.</summary>
    public LintedText Heed(Silences silences) => this with { Findings = silences.Without(Findings) };

    public bool Fails(Severity severity) => Findings.Any(finding => finding.Severity >= severity);
}
