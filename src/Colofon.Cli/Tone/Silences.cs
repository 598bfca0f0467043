using System.Collections.Immutable;
using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>
/// The comments of a text that silence rules, each with its reason: <c>&lt;!-- colofon-lint next accusation: it is a quotation
/// --&gt;</c>, <c>off</c> … <c>on</c>, <c>file</c>. One without a reason, or of a rule that does not exist, silences nothing.
/// </summary>
internal sealed class Silences
{
    private readonly List<Silence> all = [];
    private readonly List<int> bare = [];
    private readonly HashSet<Silence> used = [];

    private Silences() { }

    private IEnumerable<Silence> Unused => all.Where(silence => !used.Contains(silence));

    public static Silences Of(string text)
    {
        var silences = new Silences();
        // From the end, so that where a stretch ends is known before where it begins.
        var end = text.Length;
        var lines = new LinesAhead(text);
        foreach (var comment in SilenceComment.Of(text).Reverse())
        {
            var next = lines.After(comment);
            if (comment.Verb == "on")
                end = comment.Start;
            else
                silences.Add(comment, Reach(comment, next, end));
        }
        silences.all.Reverse();
        silences.bare.Reverse();
        return silences;
    }

    /// <summary>What to tell whoever wrote them: those that silence nothing, where they stand and why.</summary>
    public IEnumerable<(int At, bool IsNeeded, string Told)> Remarks(Texts texts) => all.Count + bare.Count == 0 ? [] : Told(texts);

    private List<(int At, bool IsNeeded, string Told)> Told(Texts texts) =>
        [
            .. bare.Select(at => (at, true, texts["lint.silence.bare"])),
            .. Unused.Select(silence => (silence.At, false, texts["lint.silence.unused", string.Join(", ", silence.Rules)])),
        ];

    public ImmutableArray<Finding> Without(ImmutableArray<Finding> findings) => all.Count == 0 ? findings : findings.RemoveAll(IsSilent);

    private bool IsSilent(Finding finding)
    {
        var covering = all.Where(silence => silence.Covers(finding)).ToList();
        used.UnionWith(covering);
        return covering.Count > 0;
    }

    private void Add(SilenceComment comment, Colofon.Tone.TextSpan? reach)
    {
        var known = ToneLinter.Default.Rules.Select(rule => rule.Id);
        if (!comment.IsUnderstood || comment.Reason.Length == 0 || comment.Rules.IsEmpty || comment.Rules.Except(known).Any())
            bare.Add(comment.Start);
        else
            all.Add(new Silence(comment.Start, comment.Rules, comment.Reason, reach));
    }

    private static Colofon.Tone.TextSpan? Reach(SilenceComment comment, Colofon.Tone.TextSpan next, int on) =>
        comment.Verb switch
        {
            "file" => null,
            "next" => next,
            _ => new(comment.End, on),
        };
}
