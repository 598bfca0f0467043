namespace Colofon.Tone.Judging.Holes;

/// <summary>A line to write on: <c>____</c>, <c>.........</c>.</summary>
internal static class Blank
{
    private const int FewestDots = 6;

    public static int? End(string text, int at)
    {
        if (at > 0 && text[at - 1] == text[at])
            return null;
        var end = at;
        while (end < text.Length && text[end] == text[at])
            end++;
        var fewest = text[at] == '_' ? 3 : text[at] == '.' ? FewestDots : FewestDots / 3;
        return end - at >= fewest && !IsRule(text, at, end) ? end : null;
    }

    /// <summary>Alone on its line it only separates.</summary>
    private static bool IsRule(string text, int start, int end)
    {
        while (start > 0 && text[start - 1] is ' ')
            start--;
        while (end < text.Length && text[end] is ' ' or '\r')
            end++;
        return (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] == '\n');
    }
}
