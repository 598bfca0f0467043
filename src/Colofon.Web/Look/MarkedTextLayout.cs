namespace Colofon.Web.Look;

/// <summary>Cuts a text into paragraphs, lines and pieces, each piece under at most one mark.</summary>
internal static class MarkedTextLayout
{
    public static IEnumerable<IReadOnlyList<IReadOnlyList<MarkedPiece>>> Paragraphs(
        string text,
        IReadOnlyList<MarkedSpan> spans)
    {
        var paragraph = new List<IReadOnlyList<MarkedPiece>>();
        foreach (var (start, end) in Lines(text))
        {
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                paragraph.Add(Pieces(text, start, end, spans));
            }
            else if (paragraph.Count > 0)
            {
                yield return paragraph;
                paragraph = [];
            }
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var feed = text.IndexOf('\n', start);
            var next = feed < 0 ? text.Length : feed;
            yield return (start, next > start && text[next - 1] == '\r' ? next - 1 : next);
            start = next + 1;
        }
    }

    private static List<MarkedPiece> Pieces(string text, int start, int end, IReadOnlyList<MarkedSpan> spans)
    {
        var here = spans.Where(span => span.Start < end && span.End > start).ToList();
        var cuts = here.SelectMany(span => new[] { span.Start, span.End })
            .Where(cut => cut > start && cut < end)
            .Append(start)
            .Append(end)
            .Distinct()
            .Order()
            .ToList();
        var pieces = new List<MarkedPiece>();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            var piece = new MarkedPiece(text[from..to], Strongest(here, from, to));
            if (pieces.Count > 0 && piece.Span is not null && ReferenceEquals(pieces[^1].Span, piece.Span))
            {
                pieces[^1] = piece with { Text = pieces[^1].Text + piece.Text };
                continue;
            }

            pieces.Add(piece);
        }

        return pieces;
    }

    private static MarkedSpan? Strongest(List<MarkedSpan> spans, int from, int to) => spans
        .Where(span => span.Start <= from && span.End >= to)
        .OrderByDescending(span => span.Level)
        .ThenBy(span => span.End - span.Start)
        .FirstOrDefault();
}
