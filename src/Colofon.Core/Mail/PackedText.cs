using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Colofon.Mail;

/// <summary>
/// What a ZIP says, and with it a document of an office program: the names in it and their texts, one level deep and
/// never more than fits. Coarse, like <see cref="RenderedText"/>; never throws on any bytes.
/// </summary>
internal static partial class PackedText
{
    private const int MostEntries = 2_000;
    private const int MostBytes = 20_000_000;

    public static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    public static string Of(byte[] bytes)
    {
        var said = new StringBuilder();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var left = MostBytes;
            foreach (var entry in archive.Entries.Take(MostEntries))
            {
                said.Append(entry.FullName).Append('\n');
                if (left > 0 && !entry.FullName.EndsWith('/'))
                    said.Append(Said(entry, ref left)).Append('\n');
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // What cannot be opened is read as it stands.
            said.Append(PlainText.Of(bytes));
        }
        return said.ToString();
    }

    private static string Said(ZipArchiveEntry entry, ref int left)
    {
        using var content = entry.Open();
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; kept.Length < left && (read = content.Read(buffer)) > 0; )
            kept.Write(buffer, 0, (int)Math.Min(read, left - kept.Length));
        left -= (int)kept.Length;
        var bytes = kept.ToArray();
        if (IsPacked(bytes))
            return "";
        var text = RenderedText.Of(bytes);
        // A word that was typed in two goes, or half in bold, stands in two elements.
        return IsMarkup(bytes) ? text + "\n" + Element().Replace(Paragraph().Replace(text, "\n"), "") : text;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes) => bytes.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\r', (byte)'\n']).StartsWith("<"u8);

    [GeneratedRegex("</(?:w:p|text:p|text:h|a:p|si|row)>", RegexOptions.NonBacktracking)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Element();
}
