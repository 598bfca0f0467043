namespace Colofon.Tone.Judging.Holes;

/// <summary>Holes between brackets: <c>[NOMBRE]</c>, <c>{{fecha}}</c>, <c>&lt;NOMBRE&gt;</c>, <c>(fecha)</c>, <c>%NAME%</c>.</summary>
internal static class Bracketed
{
    private const int Longest = 60;

    public static int? End(string text, int at, ToneLanguage language) =>
        text[at] switch
        {
            '[' => Square(text, at),
            '{' => Curly(text, at),
            '<' => Angle(text, at),
            '(' => Round(text, at),
            '«' => Between(text, at, '»') is { } end && IsLoudField(text.AsSpan(at + 1, end - at - 2), language) ? end : null,
            '*' => text.AsSpan(at).StartsWith("*|") && text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOf("|*") is > 2 and var bar ? at + bar + 2 : null,
            '#' => Twin(text, at) ?? Crossed(text, at),
            _ => Twin(text, at),
        };

    private static int? Square(string text, int at)
    {
        if (Between(text, at, ']') is not { } end)
            return null;
        var inside = text.AsSpan(at + 1, end - at - 2).Trim();
        var next = end < text.Length ? text[end] : ' ';
        if (next is '(' or ':' && IsLineStart(text, at) && !Fields.IsLoud(inside) || inside.IsEmpty)
            return null;
        return inside is "…" or "..." || IsName(inside) || Fields.HasAny(inside) ? end : null;
    }

    private static int? Curly(string text, int at)
    {
        var twice = text.AsSpan(at).StartsWith("{{");
        if (!twice && at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '%'))
            return null; // a variable: ATTR{name}, %s{name}
        if (Between(text, twice ? at + 1 : at, '}') is not { } end)
            return null;
        if (twice)
            return end < text.Length && text[end] == '}' ? end + 1 : null;
        var inside = text.AsSpan(at + 1, end - at - 2).Trim();
        return inside.Length > 0 && (inside[0] == '%' || !inside.ContainsAny(" :\"") || Fields.HasAny(inside)) ? end : null;
    }

    private static int? Angle(string text, int at)
    {
        var twice = text.AsSpan(at).StartsWith("<<");
        if (Between(text, twice ? at + 1 : at, '>') is not { } end)
            return null;
        var inside = text.AsSpan(at + (twice ? 2 : 1), end - at - (twice ? 3 : 2)).Trim();
        if (twice)
            return end < text.Length && text[end] == '>' ? end + 1 : null;
        return IsName(inside) || Fields.HasAny(inside) && !inside.ContainsAny("=@/:\"") ? end : null;
    }

    private static int? Round(string text, int at)
    {
        if (at > 0 && text[at - 1] == ']' || Between(text, at, ')') is not { } end)
            return null;
        var inside = text.AsSpan(at + 1, end - at - 2).Trim();
        return Fields.IsOnly(inside) && !IsSpoken(inside) || Fields.Asks(inside) || IsLoudName(inside) || IsOpen(inside) ? end : null;
    }

    /// <summary><c>(FIRMA DEL PROCURADOR)</c>; with figures it is a number of something.</summary>
    private static bool IsLoudName(ReadOnlySpan<char> inside) => Fields.IsLoud(inside) && Fields.HasAny(inside) && !inside.ContainsAnyInRange('0', '9');

    /// <summary><c>(date tbc)</c>.</summary>
    private static bool IsOpen(ReadOnlySpan<char> inside) => inside.EndsWith("tbc", StringComparison.OrdinalIgnoreCase) || inside.EndsWith("tbd", StringComparison.OrdinalIgnoreCase);

    /// <summary>"(the company)": somebody says it.</summary>
    private static bool IsSpoken(ReadOnlySpan<char> inside) =>
        inside.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("la ", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("el ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"invoice #####": a number to come; at the beginning of a line it is a heading.</summary>
    private static int? Crossed(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '#')
            end++;
        return end - at > 2 && !IsLineStart(text, at) && text[at - 1] != '#' ? end : null;
    }

    /// <summary><c>%NAME%</c>, <c>##FECHA##</c>, <c>$NOMBRE$</c>.</summary>
    private static int? Twin(string text, int at)
    {
        var start = at;
        while (start < text.Length && start - at < 2 && text[start] == text[at])
            start++;
        var end = start;
        while (end < text.Length && end - at < Longest && (char.IsAsciiLetterUpper(text[end]) || text[end] == '_'))
            end++;
        var close = end + start - at;
        return end > start + 2 && close <= text.Length && text.AsSpan(end, start - at).TrimStart(text[at]).IsEmpty ? close : null;
    }

    private static bool IsName(ReadOnlySpan<char> inside) => Fields.IsLoud(inside) || Fields.IsOnly(inside);

    /// <summary>«NOMBRE»; an abbreviation or a quoted word is none, but English quotes otherwise.</summary>
    private static bool IsLoudField(ReadOnlySpan<char> inside, ToneLanguage language) =>
        (Fields.IsLoud(inside) || language == ToneLanguage.En && Fields.IsOnly(inside)) && Fields.HasAny(inside);

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static int? Between(string text, int at, char close)
    {
        var window = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1));
        var end = window.IndexOfAny(close, '\n');
        return end > 0 && window[end] == close ? at + end + 2 : null;
    }
}
