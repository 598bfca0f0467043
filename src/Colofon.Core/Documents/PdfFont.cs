using System.Text.Json;

namespace Colofon.Documents;

/// <summary>A standard font that every viewer has, with its widths in thousandths of its size, in WinAnsi order from 32.</summary>
internal sealed class PdfFont
{
    public const int FirstChar = 32;

    private static readonly Dictionary<string, Metrics> All = Read();
    private readonly Metrics metrics;

    private PdfFont(string name, string key) => (Name, Key, metrics) = (name, key, All[name]);

    public static PdfFont Roman { get; } = new("Times-Roman", "R");

    public static PdfFont Bold { get; } = new("Times-Bold", "B");

    public string Name { get; }

    /// <summary>The name under which a page calls it.</summary>
    public string Key { get; }

    /// <param name="text">In WinAnsi: one character a byte.</param>
    public double Width(ReadOnlySpan<char> text, double size)
    {
        var width = 0;
        foreach (var code in text)
            width += metrics.Widths[code - FirstChar];
        return width * size / 1000;
    }

    public string Descriptor =>
        $"<< /Type /FontDescriptor /FontName /{Name} /Flags 34 /FontBBox [{string.Join(' ', metrics.Box)}] /ItalicAngle 0 "
        + $"/Ascent {metrics.Ascent} /Descent {metrics.Descent} /CapHeight {metrics.CapHeight} /StemV {metrics.Stem} >>";

    public string Dictionary(int descriptor) =>
        $"<< /Type /Font /Subtype /Type1 /BaseFont /{Name} /Encoding /WinAnsiEncoding /FirstChar {FirstChar} "
        + $"/LastChar {FirstChar + metrics.Widths.Length - 1} /FontDescriptor {descriptor} 0 R\n"
        + $"/Widths [{string.Join(' ', metrics.Widths)}] >>";

    private static Dictionary<string, Metrics> Read()
    {
        using var stream = typeof(PdfFont).Assembly.GetManifestResourceStream("Documents/times.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Metrics>>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Metrics(int[] Box, int Ascent, int Descent, int CapHeight, int Stem, int[] Widths);
}
