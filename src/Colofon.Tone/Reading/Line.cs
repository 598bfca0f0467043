namespace Colofon.Tone.Reading;

/// <summary>One line of a text, without its line break.</summary>
internal readonly record struct Line(int Start, int End)
{
    private const string Breaks = "\n\r\u2028\u2029\u0085";

    /// <summary>The lines of a text, broken as mail clients and editors break them.</summary>
    public static IEnumerable<Line> Of(string text)
    {
        var start = 0;
        for (var end = Break(text, 0); end >= 0; end = Break(text, start))
        {
            yield return new Line(start, end);
            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        yield return new Line(start, text.Length);
    }

    private static int Break(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Breaks) is >= 0 and var at ? from + at : -1;

    /// <summary>The lines a reader sees: those of the text, cut again where an HTML block begins or ends.</summary>
    public static IEnumerable<Line> Seen(ZoneMap map)
    {
        foreach (var line in Of(map.Text))
        {
            if (!map.HasMarkup)
            {
                yield return line;
                continue;
            }
            var start = line.Start;
            for (var i = line.Start; i < line.End; i++)
            {
                if (map[i] != Zone.Markup || map.Text[i] != '<' || !TagZones.IsBlock(map.Text, i))
                    continue;
                yield return new Line(start, i);
                start = map.Text.IndexOf('>', i) + 1;
            }
            yield return new Line(start, Math.Max(start, line.End));
        }
    }

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
