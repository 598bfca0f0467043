namespace Colofon.Documents;

/// <summary>Breaks a paragraph where its right edge is calmest: the sum of the squared gaps is the least there is.</summary>
internal sealed class LineBreaker(PdfFont font, double size, double measure)
{
    private const double ShortestLastLine = 0.2;
    private readonly double space = font.Width(" ", size);

    public IReadOnlyList<string> Break(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Fitting).ToList();
        var widths = words.ConvertAll(word => font.Width(word, size));
        var cost = new double[words.Count + 1];
        var end = new int[words.Count + 1];
        for (var start = words.Count - 1; start >= 0; start--)
            (cost[start], end[start]) = Best(start, widths, cost);
        var lines = new List<string>();
        for (var start = 0; start < words.Count; start = end[start])
            lines.Add(string.Join(' ', words.GetRange(start, end[start] - start)));
        return lines;
    }

    private (double Cost, int End) Best(int start, List<double> widths, double[] cost)
    {
        var best = (Cost: double.PositiveInfinity, End: start + 1);
        var width = -space;
        for (var end = start + 1; end <= widths.Count; end++)
        {
            width += space + widths[end - 1];
            if (width > measure)
                break;
            var gap = (measure - width) / measure;
            var last = end == widths.Count;
            var here = last ? (start > 0 && gap > 1 - ShortestLastLine ? 0.1 : 0) : gap * gap;
            if (here + cost[end] < best.Cost)
                best = (here + cost[end], end);
        }
        return best;
    }

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
