namespace Colofon.Tone.Reading;

/// <summary>HTML: tags are markup, what stands in <c>style</c>, <c>script</c>, <c>pre</c> or <c>code</c> is code.</summary>
internal static class TagZones
{
    private const int LongestTag = 2000;

    public static void Mark(ZoneMap map)
    {
        var text = map.Text;
        var hidden = default(ReadOnlySpan<char>);
        var (hiddenFrom, hiddenAs) = (0, Zone.Body);
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var end = End(text, at);
            if (end < 0 || !map.IsBody(at))
                continue;
            map.Mark(at, end, Zone.Markup);
            var name = Name(text, at);
            if (hidden.IsEmpty && Content(name) is { } zone)
            {
                hidden = name;
                (hiddenFrom, hiddenAs) = (end, zone);
            }
            else if (!hidden.IsEmpty && text[at + 1] == '/' && name.Equals(hidden, StringComparison.OrdinalIgnoreCase))
            {
                map.Mark(hiddenFrom, at, hiddenAs);
                hidden = default;
            }
            at = end - 1;
        }
    }

    /// <summary>Whether the tag that starts here ends the line it stands in.</summary>
    public static bool IsBlock(string text, int at) =>
        Name(text, at) is "p" or "br" or "div" or "li" or "ul" or "ol" or "tr" or "td" or "table" or "blockquote"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr" or "body" or "head" or "title"
            or "P" or "BR" or "DIV" or "LI" or "UL" or "OL" or "TR" or "TD" or "H1" or "H2" or "H3";

    private static Zone? Content(ReadOnlySpan<char> name) =>
        name switch
        {
            "style" or "script" or "pre" or "code" => Zone.Code,
            "blockquote" => Zone.Quote,
            _ => null,
        };

    private static ReadOnlySpan<char> Name(string text, int at)
    {
        var start = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }

    private static int End(string text, int at)
    {
        if (at + 1 >= text.Length)
            return -1;
        if (text.AsSpan(at).StartsWith("<!--"))
            return Comment(text, at);
        var first = text[at + 1] == '/' && at + 2 < text.Length ? text[at + 2] : text[at + 1];
        if (!char.IsAsciiLetter(first) && first != '!' || !IsTag(Name(text, at)) && first != '!')
            return -1;
        var stop = text.AsSpan(at + 1, Math.Min(LongestTag, text.Length - at - 1)).IndexOfAny('<', '>');
        return stop >= 0 && text[at + 1 + stop] == '>' ? at + 2 + stop : -1;
    }

    private static int Comment(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(LongestTag, text.Length - at));
        var close = window.IndexOf("-->");
        return close < 0 ? -1 : at + close + 3;
    }

    // <NOMBRE> and <fecha> are holes of a template, not tags.
    private static bool IsTag(ReadOnlySpan<char> name) =>
        name.Length > 0 && Tags.Contains(name.ToString());

    private static readonly HashSet<string> Tags = new(
        ("a abbr address article aside b base big blockquote body br button caption center cite code col dd del div dl "
        + "dt em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li link main "
        + "meta nav o ol p pre q s samp script section small span strike strong style sub sup table tbody td tfoot th "
        + "thead time title tr tt u ul var").Split(' '),
        StringComparer.OrdinalIgnoreCase);
}
