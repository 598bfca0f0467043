using System.Text;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>Findings as the commands that GitHub Actions shows beside the text: <c>::warning file=carta.md,line=3,…::…</c>.</summary>
internal static class GitHubLines
{
    public static string Of(IEnumerable<(string Name, LintedText Text)> linted)
    {
        var lines = new StringBuilder();
        foreach (var (name, text) in linted)
        {
            var places = new TextPlaces(text.Text);
            foreach (var finding in text.Findings)
                lines.Append($"::{Level(finding.Severity)} file={Property(name)}{Place(finding.Span, places)},title={Property(finding.Rule)}::{Data(Told(finding))}\n");
        }
        return lines.ToString();
    }

    private static string Told(Finding finding) =>
        finding.Suggestions.IsEmpty ? finding.Message : $"{finding.Message}\n→ {string.Join("\n→ ", finding.Suggestions)}";

    private static string Place(Colofon.Tone.TextSpan? span, TextPlaces places)
    {
        if (span is not { } marked)
            return "";
        var (from, to) = (places.Of(marked.Start), places.Of(marked.End));
        return $",line={from.Line},endLine={to.Line},col={from.Column},endColumn={to.Column}";
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
