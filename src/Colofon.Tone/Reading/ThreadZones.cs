namespace Colofon.Tone.Reading;

/// <summary>Lines of an earlier message: marked with <c>&gt;</c>, or all that follows "El … escribió:".</summary>
internal static class ThreadZones
{
    private const int LongestHeader = 200;

    public static void Mark(ZoneMap map)
    {
        foreach (var line in Line.Of(map.Text))
        {
            if (StartsThread(line.In(map.Text).Trim()))
            {
                map.Mark(line.Start, map.Text.Length, Zone.Quote);
                return;
            }
            if (line.In(map.Text).TrimStart().StartsWith(">"))
                map.Mark(line.Start, line.End, Zone.Quote);
        }
    }

    private static bool StartsThread(ReadOnlySpan<char> line)
    {
        if (line.Length is < 10 or > LongestHeader)
            return false;
        if (line[0] is '-' or '_')
            return Says(line, "mensaje original") || Says(line, "original message") || Says(line, "mensaje reenviado")
                || Says(line, "forwarded message");
        return line[^1] == ':' && line.ContainsAnyInRange('0', '9')
            && (Says(line, "escribió") || Says(line, "escribio") || Says(line, "wrote"));
    }

    private static bool Says(ReadOnlySpan<char> line, string words) =>
        line.Contains(words, StringComparison.OrdinalIgnoreCase);
}
