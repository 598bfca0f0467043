namespace Colofon.Tone.Reading;

/// <summary>Fenced blocks and words between backticks.</summary>
internal static class CodeZones
{
    public static void Mark(ZoneMap map)
    {
        if (!map.Text.Contains('`') && !map.Text.Contains("~~~", StringComparison.Ordinal))
            return;
        var fence = '\0';
        foreach (var line in Line.Of(map.Text))
        {
            var words = line.In(map.Text).TrimStart();
            var opens = words.StartsWith("```") ? '`' : words.StartsWith("~~~") ? '~' : '\0';
            if (fence != '\0' || opens != '\0')
                map.Mark(line.Start, line.End, Zone.Code);
            else
                MarkTicks(map, line);
            if (opens != '\0' && (fence == '\0' || fence == opens))
                fence = fence == '\0' ? opens : '\0';
        }
    }

    private static void MarkTicks(ZoneMap map, Line line)
    {
        var at = line.Start;
        while ((at = Next(map.Text, at, line.End)) >= 0)
        {
            var close = Next(map.Text, at + 1, line.End);
            if (close < 0)
                return;
            map.Mark(at, close + 1, Zone.Code);
            at = close + 1;
        }
    }

    private static int Next(string text, int from, int end) =>
        from < end ? text.IndexOf('`', from, end - from) : -1;
}
