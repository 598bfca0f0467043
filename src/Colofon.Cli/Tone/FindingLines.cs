using System.Text;
using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>Findings for people: <c>carta.md:3:12: error insult: …</c>, better words below.</summary>
internal static class FindingLines
{
    public static string Of(IEnumerable<(string Name, LintedText Text)> linted)
    {
        var lines = new StringBuilder();
        foreach (var (name, text) in linted)
        {
            var places = new TextPlaces(text.Text);
            foreach (var finding in text.Findings)
            {
                var place = finding.Span is { } span ? Place(places.Of(span.Start)) : "";
                lines.Append($"{name}{place}: {ToneWords.Of(finding.Severity)} {finding.Rule}: {finding.Message}\n");
                foreach (var suggestion in finding.Suggestions)
                    lines.Append($"    → {suggestion}\n");
            }
        }
        return lines.ToString();
    }

    public static string Sum(IReadOnlyCollection<(string Name, LintedText Text)> linted, Texts texts)
    {
        var (errors, warnings, suggestions) = (0, 0, 0);
        foreach (var (_, text) in linted)
        {
            foreach (var finding in text.Findings)
            {
                errors += finding.Severity == Severity.Error ? 1 : 0;
                warnings += finding.Severity == Severity.Warning ? 1 : 0;
                suggestions += finding.Severity == Severity.Suggestion ? 1 : 0;
            }
        }
        return texts["lint.sum", linted.Count, errors, warnings, suggestions];
    }

    private static string Place((int Line, int Column) place) => $":{place.Line}:{place.Column}";
}
