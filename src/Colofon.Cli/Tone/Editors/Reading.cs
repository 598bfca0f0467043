using System.Collections.Immutable;
using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>What was found in a draft, read as <c>colofon lint</c> reads a file: the folder and its own comments are heard.</summary>
internal sealed record Reading(Draft Draft, ImmutableArray<Finding> Findings, ImmutableArray<Remark> Remarks)
{
    public static Reading Of(Draft draft, LintRequest request, CancellationToken cancel)
    {
        var config = LintConfig.For(draft.Path);
        if (config.Wrong is { } wrong)
            return new(draft, [], [new(null, LintConfig.FileName, request.Texts["lint.wrong.config", wrong.File, wrong.Why]) { Stops = true }]);
        var here = request.In(config);
        var silences = Silences.Of(draft.Text);
        var linted = LintedText.Of(draft.Text, here, here.Context, cancel).Heed(silences);
        return new(draft, linted.Findings, [.. silences.Remarks(request.Texts).Select(remark => Of(draft, remark.At, remark.IsNeeded, remark.Told))]);
    }

    /// <summary>The findings that touch a stretch; what is missing touches the first line.</summary>
    public IEnumerable<Finding> Near(TextSpan stretch) =>
        Findings.Where(finding => (finding.Span ?? Draft.Places.Line(1)) is var span && span.Start <= stretch.End && stretch.Start <= span.End);

    private static Remark Of(Draft draft, int at, bool isNeeded, string told)
    {
        var line = draft.Places.Line(draft.Places.Of(at).Line);
        var close = draft.Text.AsSpan(at, line.End - at).IndexOf("-->");
        return new(new(at, close < 0 ? line.End : at + close + "-->".Length), "silence", told) { IsUnneeded = !isNeeded };
    }
}
