
namespace Colofon.Imports.Files;

/// <summary>Looks at the beginning of a file and says what it is.</summary>
internal static class FileGlance
{
    private const int Length = 64 * 1024;

    public static FileLook At(Stream file)
    {
        var start = new byte[Length];
        var read = file.ReadAtLeast(start, Length, throwOnEndOfStream: false);
        file.Position = 0;
        return Of(start.AsSpan(0, read));
    }

    public static FileLook Of(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty)
            return FileLook.Empty;
        if (start.StartsWith("PK\x03\x04"u8))
            return IsOffice(start) ? FileLook.Spreadsheet : FileLook.Archive;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return FileLook.Spreadsheet;
        if (start.StartsWith("!BDN"u8))
            return FileLook.Outlook;
        return Text(start.StartsWith("\uFEFF"u8) ? start[3..] : start);
    }

    private static bool IsOffice(ReadOnlySpan<byte> start) =>
        start.IndexOf("[Content_Types].xml"u8) >= 0 || start.IndexOf("application/vnd.oasis"u8) >= 0;

    private static FileLook Text(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("From "u8))
            return FileLook.Mailbox;
        if (MailStart.Is(start))
            return FileLook.Message;
        var later = start[..Math.Min(start.Length, 4096)].IndexOf("\nFrom "u8);
        if (later >= 0 && MailStart.IsAfterFirstLine(start[(later + 1)..]))
            return FileLook.Mailbox;
        return IsText(start) ? FileLook.Table : FileLook.Unknown;
    }

    private static bool IsText(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || start.Count((byte)0) * 100 < start.Length;
}
