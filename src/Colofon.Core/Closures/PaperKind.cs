using System.Text;

namespace Colofon.Closures;

/// <summary>What a scanned paper may be, told by its content and never by its name.</summary>
public sealed record PaperKind
{
    private const int Tail = 1024;

    private PaperKind(string mediaType, string extension) => (MediaType, Extension) = (mediaType, extension);

    public static PaperKind Pdf { get; } = new("application/pdf", "pdf");

    public static PaperKind Jpeg { get; } = new("image/jpeg", "jpg");

    public static PaperKind Png { get; } = new("image/png", "png");

    public string MediaType { get; }

    public string Extension { get; }

    /// <summary>None when it is something else, or something that is two things at once.</summary>
    public static PaperKind? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8) && bytes[^Math.Min(Tail, bytes.Length)..].IndexOf("%%EOF"u8) >= 0)
            return IsWebPage(bytes) ? null : Pdf;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return IsWebPage(bytes) ? null : Png;
        return bytes.Length > 4 && bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && bytes.TrimEnd((byte)0).EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]) && !IsWebPage(bytes)
            ? Jpeg
            : null;
    }

    // A browser that guesses reads the beginning: nothing there may look like a page.
    internal static bool IsWebPage(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.Latin1.GetString(bytes[..Math.Min(Tail, bytes.Length)]);
        return new[] { "<!doctype", "<html", "<script", "<svg", "<body", "<iframe" }.Any(mark => beginning.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }
}
