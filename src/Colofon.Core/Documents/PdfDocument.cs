using System.Globalization;
using System.Text;
using Colofon.Language;

namespace Colofon.Documents;

/// <summary>Pages of A4 with a title, a language, one date and a structure that a screen reader can follow.</summary>
internal sealed class PdfDocument(string title, Speech language, DateOnly createdOn)
{
    public const double Width = 595.28;
    public const double Height = 841.89;

    private readonly PdfFile file = new();
    private readonly List<PdfPage> pages = [];
    private readonly List<PdfElement> elements = [];

    public IReadOnlyList<PdfPage> Pages => pages;

    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];

    public PdfSeal? Seal { get; init; }

    public PdfPage AddPage()
    {
        pages.Add(new PdfPage());
        return pages[^1];
    }

    public void Add(PdfElement element) => elements.Add(element);

    public byte[] ToBytes()
    {
        var tree = file.Reserve();
        var fonts = string.Join(' ', new[] { PdfFont.Roman, PdfFont.Bold }.Select(Font));
        var structure = file.Reserve();
        var numbers = pages.ConvertAll(_ => file.Reserve());
        for (var at = 0; at < pages.Count; at++)
            WritePage(at, numbers[at], tree, fonts);
        file.Set(tree, $"<< /Type /Pages /Count {pages.Count} /Kids [{References(numbers)}] >>");
        WriteStructure(structure, numbers);
        var root = file.Add(
            $"<< /Type /Catalog /Pages {tree} 0 R /Lang ({language.Culture().Name}) /MarkInfo << /Marked true >> "
            + $"/StructTreeRoot {structure} 0 R /ViewerPreferences << /DisplayDocTitle true >>{Carried()} >>");
        var day = createdOn.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var info = file.Add($"<< /Title {Hex(title)} /CreationDate (D:{day}000000Z) >>");
        return file.ToBytes(root, info, Seal?.Head);
    }

    /// <summary>What the catalog says of the files and the seal it carries.</summary>
    private string Carried()
    {
        var files = Attachments.Select(one => (one.Name, Number: Attach(one))).ToList();
        var names = string.Join(' ', files.Select(one => $"{Hex(one.Name)} {one.Number} 0 R"));
        var attached = files.Count == 0 ? "" : $" /Names << /EmbeddedFiles << /Names [{names}] >> >> /AF [{References(files.Select(one => one.Number))}]";
        return Seal is null ? attached : $"{attached} /ColofonSeal {file.Add($"<{Seal.Placeholder}>")} 0 R";
    }

    private int Attach(PdfAttachment attachment)
    {
        var type = attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal);
        var bytes = Encoding.Latin1.GetString(attachment.Bytes);
        var stream = file.Add($"<< /Type /EmbeddedFile /Subtype /{type} /Params << /Size {bytes.Length} >> /Length {bytes.Length} >>\nstream\n{bytes}\nendstream");
        return file.Add($"<< /Type /Filespec /F {Hex(attachment.Name)} /UF {Hex(attachment.Name)} /EF << /F {stream} 0 R >> /AFRelationship /Data >>");
    }

    private string Font(PdfFont font) => $"/{font.Key} {file.Add(font.Dictionary(file.Add(font.Descriptor)))} 0 R";

    private void WritePage(int at, int number, int tree, string fonts)
    {
        var content = pages[at].Content;
        var stream = file.Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
        file.Set(
            number,
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {Width} {Height}] /Resources << /Font << {fonts} >> >> ")
                + $"/Contents {stream} 0 R /StructParents {at} /Tabs /S >>");
    }

    private void WriteStructure(int structure, List<int> numbers)
    {
        var whole = file.Reserve();
        var found = elements.ToDictionary(element => element, element => WriteElement(element, whole, numbers));
        file.Set(whole, $"<< /Type /StructElem /S /Document /P {structure} 0 R /K [{References(found.Values)}] >>");
        var parents = pages.Select((page, at) => $"{at} [{References(page.Marked.Select(element => found[element]))}]");
        file.Set(
            structure,
            $"<< /Type /StructTreeRoot /K {whole} 0 R /ParentTreeNextKey {pages.Count} "
            + $"/ParentTree << /Nums [{string.Join(' ', parents)}] >> >>");
    }

    private int WriteElement(PdfElement element, int parent, List<int> numbers)
    {
        var pieces = element.Pieces.Select(piece =>
            $"<< /Type /MCR /Pg {numbers[pages.IndexOf(piece.Page)]} 0 R /MCID {piece.Mark} >>");
        return file.Add($"<< /Type /StructElem /S /{element.Role} /P {parent} 0 R /K [{string.Join(' ', pieces)}] >>");
    }

    private static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => $"{number} 0 R"));

    private static string Hex(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
