namespace Colofon.Tone.Reading;

/// <summary>The words a letter opens with.</summary>
internal static class Salutation
{
    private static readonly string[] Openings =
    [
        "hola", "buenos días", "buenos dias", "buenas tardes", "buenas noches", "buenas", "estimad", "querid", "apreciad",
        "muy señor", "distinguid", "a la atención", "dear", "hi", "hello", "hey", "good morning", "good afternoon",
        "good evening", "to whom it may",
    ];

    public static bool Opens(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && EndsWord(line, opening))
                return true;
        }
        return false;
    }

    /// <summary>Where the greeting ends, or 0: a long line without a stop is not only a greeting.</summary>
    public static int End(ReadOnlySpan<char> line)
    {
        var stop = Stop(line);
        var words = WordCount(stop < 0 ? line : line[..stop]);
        var most = stop >= 0 && line[stop] == ':' ? 9 : stop >= 0 && line[stop] == ',' ? 6 : 4;
        return words > most ? 0 : stop < 0 ? line.Length : stop + 1;
    }

    /// <summary>The colon, or the comma after the name ("Hola, Ana,").</summary>
    private static int Stop(ReadOnlySpan<char> line)
    {
        var stop = 0;
        while (stop < line.Length && line[stop] is not (',' or ':' or '.' or '!' or '?' or ';'))
            stop++;
        stop = stop == line.Length ? -1 : stop;
        if (stop < 0 || line[stop] != ',')
            return stop;
        var rest = line[(stop + 1)..];
        var second = rest.IndexOfAny(",:");
        return second is > 0 and < 25 && !rest[..second].Trim().Contains(' ') ? stop + 1 + second : stop;
    }

    private static int WordCount(ReadOnlySpan<char> line)
    {
        var words = 0;
        for (var i = 0; i < line.Length; i++)
            words += line[i] != ' ' && (i == 0 || line[i - 1] == ' ') ? 1 : 0;
        return words;
    }

    private static bool EndsWord(ReadOnlySpan<char> line, string opening) =>
        opening[^1] == 'd' || line.Length == opening.Length || !char.IsLetter(line[opening.Length]);
}
