using Colofon.Cli.Tone.Editors.Protocol;
using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>A comment that will silence a finding as soon as somebody writes its reason.</summary>
internal static class NewSilence
{
    public static TextEdit Edit(Draft draft, Finding finding) =>
        finding.Span is { } span ? Before(draft, draft.Places.Of(span.Start).Line, finding.Rule) : OnTop(draft, finding.Rule);

    private static string Comment(string verb, string rule) => $"<!-- colofon-lint {verb} {rule}: -->";

    private static TextEdit Before(Draft draft, int line, string rule)
    {
        var here = draft.Places.Line(line);
        if (line > 1 && draft.Places.Line(line - 1) is var before && IsProse(draft.Text.AsSpan(before.Start, before.Length)))
            return Insert(draft, before.End, " " + Comment("next", rule));
        var words = draft.Text.AsSpan(here.Start, here.Length);
        var indent = words[..^words.TrimStart().Length];
        return Insert(draft, here.Start, $"{indent}{Comment("next", rule)}{Break(draft)}");
    }

    // A comment on a line of its own would cut a paragraph in two; after a fence it would leave it open.
    private static bool IsProse(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart();
        return words.ContainsAnyExcept(" \t-=_*>|:+#") && !words.StartsWith("```") && !words.StartsWith("~~~");
    }

    // Front matter and <!doctype> have to come first.
    private static TextEdit OnTop(Draft draft, string rule) =>
        draft.Text.Length > 0 && draft.Text[0] is '-' or '+' or '<'
            ? Insert(draft, draft.Text.Length, $"{(draft.Text[^1] == '\n' ? "" : Break(draft))}{Comment("file", rule)}{Break(draft)}")
            : Insert(draft, 0, $"{Comment("file", rule)}{Break(draft)}");

    private static string Break(Draft draft) => draft.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static TextEdit Insert(Draft draft, int at, string words) => new(draft.Range(new TextSpan(at, at)), words);
}
