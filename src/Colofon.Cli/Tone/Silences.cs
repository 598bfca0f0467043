using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>
/// The comments of a text that silence rules, each with its reason: <c>&lt;!-- colofon-lint next accusation: it is a quotation
/// --&gt;</c>, <c>off</c> … <c>on</c>, <c>file</c>. One without a reason, or of a rule that does not exist, silences nothing.
/// </summary>
internal sealed partial class Silences
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
        foreach (Match match in Comment().Matches(text))
        {
            if (match.Groups["what"].Value != "on")
                silences.Add(match, text);
        }
        return silences;
    }

    public ImmutableArray<Finding> Without(ImmutableArray<Finding> findings) => findings.RemoveAll(IsSilent);

    private bool IsSilent(Finding finding)
    {
        var covering = all.Where(silence => silence.Covers(finding)).ToList();
        used.UnionWith(covering);
        return covering.Count > 0;
    }

    private void Add(Match match, string text)
    {
        var rules = match.Groups["rules"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var reason = match.Groups["reason"].Value.Trim();
        var known = ToneLinter.Default.Rules.Select(rule => rule.Id);
        if (reason.Length == 0 || rules.Length == 0 || rules.Except(known).Any())
            bare.Add(match.Index);
        else
            all.Add(new Silence(match.Index, [.. rules], reason, Reach(match, text)));
    }

    private static Colofon.Tone.TextSpan? Reach(Match match, string text)
    {
        var end = match.Index + match.Length;
        return match.Groups["what"].Value switch
        {
            "file" => null,
            "next" => NextLine(text, end),
            _ => new(end, Comment().Matches(text, end).FirstOrDefault(other => other.Groups["what"].Value == "on")?.Index ?? text.Length),
        };
    }

    /// <summary>The rest of the line, if something stands there; else the next line that is not empty.</summary>
    private static Colofon.Tone.TextSpan NextLine(string text, int from)
    {
        var start = from;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        return new(start, end < 0 ? text.Length : start + end);
    }

    [GeneratedRegex("""<!--\s*colofon-lint\s+(?<what>file|next|off|on)\b(?<rules>[a-z,\s-]*?)(?::(?<reason>[^>]*?))?\s*-->""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
