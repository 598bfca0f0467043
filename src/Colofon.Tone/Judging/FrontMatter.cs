namespace Colofon.Tone.Judging;

/// <summary>The <c>key: value</c> lines between <c>---</c> at the top of a rule.</summary>
internal sealed class FrontMatter
{
    private const string Fence = "---\n";
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private FrontMatter(string source) => Source = source;

    /// <summary>All its lines.</summary>
    public string Source { get; }

    /// <summary>A value that has to be there.</summary>
    public string this[string key] =>
        Find(key) ?? throw new FormatException($"A rule ({Find("id") ?? "without id"}) lacks '{key}'.");

    public static (FrontMatter Front, string Body) Cut(string markdown)
    {
        var text = markdown.ReplaceLineEndings("\n");
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
            throw new FormatException("A rule starts with its front matter between '---' lines.");
        return (Of(text[Fence.Length..end]), text[(end + 1 + Fence.Length)..]);
    }

    public static FrontMatter Of(string lines)
    {
        var front = new FrontMatter(lines);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            front.Add(line);
        return front;
    }

    public string? Find(string key) => values.GetValueOrDefault(key);

    public string[] List(string key) =>
        Find(key)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private void Add(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || !values.TryAdd(line[..colon], line[(colon + 2)..].Trim()))
            throw new FormatException($"'{line}' is not 'key: value', or tells it twice.");
    }
}
