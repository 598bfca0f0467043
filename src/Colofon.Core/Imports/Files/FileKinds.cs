using Colofon.Evidence;

namespace Colofon.Imports.Files;

/// <summary>Which kind of evidence a file is. What it plainly is counts more than what it was brought as.</summary>
internal static class FileKinds
{
    private const int MailSearched = 64 * 1024;

    public static (ImportKind? Kind, string? NotTaken) Of(Stream content, ImportKind? wanted)
    {
        var start = Start(content);
        return EvidenceFile.Recognise(start) switch
        {
            _ when start.Length == 0 => (null, "empty"),
            _ when Foreign(start) is { } foreign => (null, foreign),
            FileKind.Mailbox or FileKind.Message => (ImportKind.Mail, null),
            FileKind.Table => OfTable(content, wanted),
            _ when wanted == ImportKind.Mail && start.AsSpan().IndexOf("\nFrom "u8) >= 0 => (ImportKind.Mail, null),
            _ => (null, wanted is null ? "unknown" : $"not-{wanted.Value.ToString().ToLowerInvariant()}"),
        };
    }

    public static bool IsArchive(Stream content) =>
        Start(content) is var start && EvidenceFile.Recognise(start) == FileKind.Archive && Foreign(start) is null;

    public static bool IsMessage(Stream content) => EvidenceFile.Recognise(Start(content)) == FileKind.Message;

    /// <summary>Files of other programs that people bring and that can be turned into one of ours.</summary>
    private static string? Foreign(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("!BDN"u8))
            return "outlook";
        var isOffice =
            start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
            || (start.StartsWith("PK"u8) && (start.IndexOf("[Content_Types].xml"u8) >= 0 || start.IndexOf("application/vnd.oasis"u8) >= 0));
        return isOffice ? "spreadsheet" : null;
    }

    private static (ImportKind? Kind, string? NotTaken) OfTable(Stream table, ImportKind? wanted)
    {
        if (TogglReader.Recognises(CsvTable.Preview(table)))
            return (ImportKind.Hours, null);
        return wanted switch
        {
            ImportKind.Mail => (null, "not-mail"),
            ImportKind.Hours => (null, "not-hours"),
            _ => (ImportKind.Invoices, null),
        };
    }

    private static byte[] Start(Stream content)
    {
        var start = new byte[MailSearched];
        var read = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return start[..read];
    }
}
