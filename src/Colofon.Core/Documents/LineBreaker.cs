namespace Colofon.Documents;

/// <summary>Breaks a paragraph where its right edge is calmest: the sum of the squared gaps is the least there is.</summary>
internal sealed class LineBreaker(PdfFont font, double size, double measure)
{
    private const double ShortestLastLine = 0.2;
    private const double LonelyLastWord = 0.1;

    /// <summary>"y", "a", "Me" at the end of a line read as if something were missing.</summary>
    private const double HangingWord = 0.003;

    private readonly double space = font.Width(" ", size);

    public IReadOnlyList<string> Break(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Fitting).ToArray();
        var widths = Array.ConvertAll(words, word => font.Width(word, size));
        var cost = new double[words.Length + 1];
        var end = new int[words.Length + 1];
        for (var start = words.Length - 1; start >= 0; start--)
            (cost[start], end[start]) = Best(start, words, widths, cost);
        var lines = new List<string>();
        for (var start = 0; start < words.Length; start = end[start])
            lines.Add(string.Join(' ', words[start..end[start]]));
        return lines;
    }

    private (double Cost, int End) Best(int start, string[] words, double[] widths, double[] cost)
    {
        var best = (Cost: double.PositiveInfinity, End: start + 1);
        var width = -space;
        for (var end = start + 1; end <= words.Length; end++)
        {
            width += space + widths[end - 1];
            if (width > measure)
                break;
            var gap = (measure - width) / measure;
            var here = end < words.Length ? Inner(gap, words[end - 1]) : Last(gap, start);
            if (here + cost[end] < best.Cost)
                best = (here + cost[end], end);
        }
        return best;
    }

    private static double Inner(double gap, string word) => gap * gap + (word.Length < 3 ? HangingWord : 0);

    private static double Last(double gap, int start) => start > 0 && gap > 1 - ShortestLastLine ? LonelyLastWord : 0;

    /// <summary>A word wider than the line is cut where the line ends.</summary>
    private IEnumerable<string> Fitting(string word)
    {
        var from = 0;
        var width = 0.0;
        for (var at = 0; at < word.Length; at++)
        {
            var letter = font.Width(word.AsSpan(at, 1), size);
            if (width + letter > measure)
            {
                yield return word[from..at];
                (from, width) = (at, 0);
            }
            width += letter;
        }
        yield return word[from..];
    }
}
