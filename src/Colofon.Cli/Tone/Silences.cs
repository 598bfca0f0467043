using System.Collections.Immutable;
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

    /// <summary>Where comments stand that lack a reason or name no rule.</summary>
    public IReadOnlyList<int> Bare => bare;

    public IEnumerable<Silence> Unused => all.Where(silence => !used.Contains(silence));

    public static Silences Of(string text)
    {
        var silences = new Silences();
        // From the end, so that where a stretch ends is known before where it begins.
        var end = text.Length;
        foreach (var comment in SilenceComment.Of(text).Reverse())
        {
            if (comment.Verb == "on")
                end = comment.Start;
            else
                silences.Add(comment, Reach(comment, text, end));
        }
        silences.all.Reverse();
        silences.bare.Reverse();
        return silences;
    }

    public ImmutableArray<Finding> Without(ImmutableArray<Finding> findings) => findings.RemoveAll(IsSilent);

    private bool IsSilent(Finding finding)
    {
        var covering = all.Where(silence => silence.Covers(finding)).ToList();
        used.UnionWith(covering);
        return covering.Count > 0;
    }

    private void Add(SilenceComment comment, Colofon.Tone.TextSpan? reach)
    {
        var known = ToneLinter.Default.Rules.Select(rule => rule.Id);
        if (comment.Reason.Length == 0 || comment.Rules.IsEmpty || comment.Rules.Except(known).Any())
            bare.Add(comment.Start);
        else
            all.Add(new Silence(comment.Start, comment.Rules, comment.Reason, reach));
    }

    private static Colofon.Tone.TextSpan? Reach(SilenceComment comment, string text, int on) =>
        comment.Verb switch
        {
            "file" => null,
            "next" => NextLine(text, comment.End),
            _ => new(comment.End, on),
        };

    /// <summary>The rest of the line, if something stands there; else the next line that is not empty.</summary>
    private static Colofon.Tone.TextSpan NextLine(string text, int from)
    {
        var start = from;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        return new(start, end < 0 ? text.Length : start + end);
    }
}
