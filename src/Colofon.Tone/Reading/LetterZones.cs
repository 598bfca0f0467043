namespace Colofon.Tone.Reading;

/// <summary>The greeting at the top and the signature at the bottom, as letters and mails have them.</summary>
internal static class LetterZones
{
    private const int LongestGreeting = 70;
    private const int LongestSignature = 400;

    public static void Mark(ZoneMap map)
    {
        var signing = false;
        var greeted = false;
        foreach (var line in Line.Seen(map))
        {
            var words = line.In(map.Text).Trim(" \t*_");
            if (words.IsEmpty || !map.IsBody(line.Start))
                continue; // a quoted or coded line
            signing = Goodbye.Resumes(words) ? false : signing || Signs(map.Text, line, words);
            if (signing)
                map.Mark(line.Start, line.End, Zone.Signature);
            else if (!greeted && Greeting(map.Text, line) is > 0 and var end)
                map.Mark(line.Start, end, Zone.Greeting);
            greeted |= words.Length > 0 && !Heading(words);
        }
    }

    private static bool Signs(string text, Line line, ReadOnlySpan<char> words) =>
        words is "--" || text.Length - line.End <= LongestSignature && Goodbye.Is(words);

    private static bool Heading(ReadOnlySpan<char> words) =>
        words[0] == '#' || words.StartsWith("Asunto:") || words.StartsWith("Subject:");

    private static int Greeting(string text, Line line)
    {
        var words = line.In(text)[..Math.Min(LongestGreeting, line.End - line.Start)];
        if (!Salutation.Opens(words.TrimStart(" \t*_")))
            return 0;
        var end = Salutation.End(words);
        return end > 0 ? line.Start + end : 0;
    }
}
