using Colofon.Language;

namespace Colofon.Documents;

/// <summary>Turns a sheet into blocks of lines in the order in which they are read.</summary>
internal sealed class LetterComposition(LetterSheet sheet, WinAnsi codes, LetterScale scale)
{
    private const int LongestSignature = 4;
    private readonly List<LetterBlock> blocks = [];

    public List<LetterBlock> Compose()
    {
        Address(sheet.Sender.Take(1), scale.Letterhead, 0);
        Address(sheet.Sender.Skip(1), scale.Small, 2);
        var date = WrittenDate.Of(sheet.ReleasedOn, sheet.Language);
        Address([sheet.Place.Length == 0 ? date : $"{sheet.Place}, {date}"], scale.Body, scale.Section + 8, right: true);
        Address(sheet.Recipient, scale.Body, scale.Section - scale.Leading);
        Add(new LetterBlock("H1", Lines(sheet.Subject, scale.Subject), scale.Subject)
        {
            Before = scale.Section,
            Whole = true,
            WithNext = true,
        });
        Body(Paragraphs(sheet.Body));
        return blocks;
    }

    private void Body(List<string> paragraphs)
    {
        var signature = Signature(paragraphs);
        for (var at = 0; at < paragraphs.Count; at++)
        {
            Add(new LetterBlock("P", Lines(paragraphs[at], scale.Body), scale.Body)
            {
                Before = at == 0 ? scale.Section - scale.Leading : at == signature ? scale.Hand : scale.Paragraph,
                Whole = at == signature,
                WithNext = at >= signature - 2 && at < signature,
            });
        }
    }

    /// <summary>"Un saludo," and then a few lines: these are signed by hand, so they get room and stay together.</summary>
    private static int Signature(List<string> paragraphs) =>
        paragraphs.Count > 1
        && paragraphs[^2].EndsWith(',')
        && !paragraphs[^2].Contains('\n')
        && paragraphs[^1].AsSpan().Count('\n') < LongestSignature
            ? paragraphs.Count - 1
            : int.MaxValue;

    private void Address(IEnumerable<string> lines, PdfStyle style, double before, bool right = false) =>
        Add(new LetterBlock("P", [.. lines.SelectMany(line => Lines(line, style))], style)
        {
            Before = before,
            AtTheRight = right,
        });

    private void Add(LetterBlock block)
    {
        if (block.Lines.Count > 0)
            blocks.Add(block);
    }

    private List<string> Lines(string text, PdfStyle style)
    {
        var breaker = new LineBreaker(style.Font, style.Size, LetterLayout.Measure);
        return text.Split('\n').SelectMany(line => breaker.Break(codes.Encode(line))).ToList();
    }

    private static List<string> Paragraphs(string body)
    {
        var lines = body.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim());
        return string.Join('\n', lines)
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => paragraph.Trim('\n'))
            .Where(paragraph => paragraph.Length > 0)
            .ToList();
    }
}
