using System.Collections.Immutable;

namespace Colofon.Cli.Tone;

/// <summary>One comment for us: <c>&lt;!-- colofon-lint VERB RULE, RULE: REASON --&gt;</c>.</summary>
internal sealed record SilenceComment(int Start, int End, string Verb, ImmutableArray<string> Rules, string Reason)
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Ours = "colofon-lint";
    private static readonly string[] Verbs = ["file", "next", "off", "on"];

    /// <summary>Whether it says what to do; one that does not silences nothing, and is told.</summary>
    public bool IsUnderstood => Verbs.Contains(Verb);

    /// <summary>Those of a text, in order. Read from comment to comment: a text may hold any number of them.</summary>
    public static IReadOnlyList<SilenceComment> Of(string text)
    {
        List<SilenceComment> comments = [];
        var from = 0;
        while (text.IndexOf(Open, from, StringComparison.Ordinal) is >= 0 and var start && text.IndexOf(Close, start, StringComparison.Ordinal) is >= 0 and var close)
        {
            from = close + Close.Length;
            if (Read(text[(start + Open.Length)..close].Trim(), start, from) is { } comment)
                comments.Add(comment);
        }
        return comments;
    }

    private static SilenceComment? Read(string said, int start, int end)
    {
        if (!said.StartsWith(Ours, StringComparison.OrdinalIgnoreCase) || said.Length > Ours.Length && !char.IsWhiteSpace(said[Ours.Length]) && said[Ours.Length] != ':')
            return null;
        var (head, reason) = Cut(said[Ours.Length..].Trim(), ':');
        var (verb, rules) = Cut(head, ' ');
        return new(start, end, verb, [.. rules.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], reason);
    }

    private static (string Before, string After) Cut(string text, char at)
    {
        var place = text.IndexOf(at);
        return place < 0 ? (text, "") : (text[..place].Trim(), text[(place + 1)..].Trim());
    }
}
