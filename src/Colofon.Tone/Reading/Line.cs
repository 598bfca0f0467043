namespace Colofon.Tone.Reading;

/// <summary>One line of a text, without its line break.</summary>
internal readonly record struct Line(int Start, int End)
{
    /// <summary>The lines of a text, broken as mail clients and editors break them.</summary>
    public static IEnumerable<Line> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085'))
                continue;
            yield return new Line(start, i);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
        yield return new Line(start, text.Length);
    }

    /// <summary>The lines a reader sees: those of the text, cut again where an HTML block begins or ends.</summary>
    public static IEnumerable<Line> Seen(ZoneMap map)
    {
        foreach (var line in Of(map.Text))
        {
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
