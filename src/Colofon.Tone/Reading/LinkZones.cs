namespace Colofon.Tone.Reading;

/// <summary>Web and mail addresses, also those behind a Markdown link.</summary>
internal static class LinkZones
{
    public static void Mark(ZoneMap map)
    {
        var text = map.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !IsEdge(text[end]))
                end++;
            if (end > start && IsAddress(text.AsSpan(start, end - start)))
                map.Mark(start, WithoutStop(text, start, end), Zone.Link);
            start = end + 1;
        }
    }

    private static bool IsEdge(char c) => c is '(' or ')' or '<' or '>' or '"' or '[' or ']' or '|' || char.IsWhiteSpace(c);

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
            return false;
        if (word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = word.IndexOf('@');
        return at > 0 && word[at..].Contains('.') || word.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
    }

    private static int WithoutStop(string text, int start, int end)
    {
        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
            end--;
        return end;
    }
}
