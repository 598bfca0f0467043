namespace Colofon.Tone.Reading;

/// <summary>
/// What stands between quotation marks in one paragraph is somebody's words, unless it is only a word or two:
/// quotation marks do not turn an insult into a citation.
/// </summary>
internal static class SpeechZones
{
    private const int FewestWords = 3;

    public static void Mark(ZoneMap map)
    {
        var text = map.Text;
        var (open, closing, words) = (-1, '\0', 0);
        for (var i = Opening(text, 0); i < text.Length; i = open >= 0 ? i + 1 : Opening(text, i + 1))
        {
            if (open >= 0 && EndsParagraph(text, i))
                open = -1;
            else if (open >= 0 && text[i] == closing)
            {
                if (words + 1 >= FewestWords || IsReported(text, open))
                    map.Mark(open, i + 1, Zone.Quote);
                open = -1;
            }
            else if (open < 0 && Closing(text, i) is { } mark)
                (open, closing, words) = (i, mark, 0);
            else if (char.IsWhiteSpace(text[i]))
                words++;
        }
    }

    private static int Opening(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny("«“„\"") is >= 0 and var next ? from + next : text.Length;

    private static char? Closing(string text, int at) =>
        text[at] switch
        {
            '«' => '»',
            '“' => '”',
            '„' => '“',
            '"' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '=' => '"',
            _ => null,
        };

    private static bool EndsParagraph(string text, int at) =>
        text[at] == '\n' && at + 1 < text.Length && (text[at + 1] == '\n' || text[at + 1] == '\r');

    /// <summary>"Me llamaste «inútil»": a verb of saying shortly before the mark.</summary>
    private static bool IsReported(string text, int open)
    {
        var before = text.AsSpan(Math.Max(0, open - 30), Math.Min(30, open));
        foreach (var verb in Saying)
        {
            if (before.Contains(verb, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static readonly string[] Saying =
    [
        "llam", "dij", "dec", "dice", "escri", "contest", "respond", "llamó", "said", "say", "call", "wrote", "told", "word",
    ];
}
