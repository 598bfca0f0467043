namespace Colofon.Tone.Reading;

/// <summary>Web and mail addresses, also those behind a Markdown link.</summary>
internal static class LinkZones
{
    public static void Mark(ZoneMap map)
    {
        MarkAround(map, "://");
        MarkAround(map, "www.");
        MarkAround(map, "@");
    }

    /// <summary>Marks the words around a sign of an address, if they are one.</summary>
    private static void MarkAround(ZoneMap map, string sign)
    {
        var text = map.Text;
        for (var at = Next(text, sign, 0); at >= 0;)
        {
            var (start, end) = (at, at);
            while (start > 0 && !IsEdge(text[start - 1]))
                start--;
            while (end < text.Length && !IsEdge(text[end]))
                end++;
            if (IsAddress(text.AsSpan(start, end - start)))
                map.Mark(start, WithoutStop(text, start, end), Zone.Link);
            at = Next(text, sign, Math.Max(end, at + 1));
        }
    }

    private static int Next(string text, string sign, int from) =>
        from < text.Length ? text.IndexOf(sign, from, sign == "www." ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) : -1;

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
