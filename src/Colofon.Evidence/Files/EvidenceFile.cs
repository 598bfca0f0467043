using System.Text;
using Colofon.Evidence.Boxes;
using Colofon.Evidence.Mime;

namespace Colofon.Evidence;

/// <summary>Tells what a file holds. Its name is never asked: exports are translated, and files are renamed.</summary>
public static class EvidenceFile
{
    /// <summary>How many bytes of the beginning are enough.</summary>
    public const int StartBytes = 16 * 1024;

    private static readonly string[] MailFields =
        ["From", "Date", "Received", "Message-ID", "Subject", "To", "MIME-Version", "Return-Path"];

    /// <summary>Recognises a file by its first bytes.</summary>
    /// <param name="start">The first <see cref="StartBytes"/> bytes, or all of a smaller file.</param>
    /// <returns>The kind; <see cref="FileKind.Unknown"/> for pictures, programs and whatever else.</returns>
    public static FileKind Recognise(ReadOnlySpan<byte> start)
    {
        start = start[..Math.Min(start.Length, StartBytes)];
        if (start.StartsWith("PK\u0003\u0004"u8))
            return FileKind.Archive;
        if (IsMailbox(start))
            return FileKind.Mailbox;
        if (IsMessage(start))
            return FileKind.Message;
        return IsTable(start) ? FileKind.Table : FileKind.Unknown;
    }

    private static bool IsMailbox(ReadOnlySpan<byte> start)
    {
        start = WithoutMark(start).TrimStart("\r\n"u8);
        var first = Lines.At(start, 0);
        return FromLine.Starts(start[..first.End], start[first.Next..], afterBlank: true);
    }

    private static bool IsMessage(ReadOnlySpan<byte> start)
    {
        var headers = HeaderBlock.Parse(WithoutMark(start).ToArray(), 0, new FaultList());
        return headers.Count >= 2 && MailFields.Count(headers.Has) >= 2;
    }

    private static bool IsTable(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty || start.StartsWith("%PDF"u8) || start.StartsWith("<"u8) || start.StartsWith("{"u8))
            return false;
        using var stream = new MemoryStream(start.ToArray());
        var preview = CsvTable.Preview(stream, 1);
        return preview.Headers.Length >= 2 && !HasControls(preview);
    }

    private static bool HasControls(CsvPreview preview) =>
        preview.Faults.Contains(TableFaults.NulCharacters)
        || preview.Headers.Any(header => header.Any(letter => char.IsControl(letter) || letter == '\uFFFD'));

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> start) =>
        start.StartsWith(Encoding.UTF8.Preamble) ? start[Encoding.UTF8.Preamble.Length..] : start;
}
