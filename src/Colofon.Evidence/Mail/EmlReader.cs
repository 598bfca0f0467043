using Colofon.Evidence.Boxes;
using Colofon.Evidence.Mime;

namespace Colofon.Evidence;

/// <summary>Reads one message in a file of its own (.eml, .emlx).</summary>
public static class EmlReader
{
    /// <summary>Reads the message the stream holds.</summary>
    /// <param name="stream">The message, at its first byte. It is not closed.</param>
    /// <param name="options">How much to accept; <see cref="MailOptions.StartOffset"/> is not used.</param>
    /// <returns>
    /// A <see cref="MailMessage"/>, or an <see cref="UnreadableMail"/> with <see cref="MailFaults.TooLarge"/>
    /// or <see cref="MailFaults.NoHeaders"/>. Bad input never throws.
    /// </returns>
    /// <exception cref="IOException">When the stream cannot be read.</exception>
    public static MailItem Read(Stream stream, MailOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var bytes = ReadUpTo(stream, options.MaxMessageBytes);
        if (bytes is null)
            return new UnreadableMail(options.FirstOrdinal, 0, 0, MailFaults.TooLarge);
        var start = Start(bytes);
        var envelope = Lines.At(bytes, 0) is var first && first.Next == start ? FirstLineDate(bytes.AsSpan(..first.End)) : "";
        return new MessageReader(options).Read(
            new MailPlace(options.FirstOrdinal, 0, bytes.Length, bytes.Length - start), bytes.AsMemory(start), envelope);
    }

    /// <summary>Some programs put a byte count or a mailbox's line before the message, others a byte order mark.</summary>
    private static int Start(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return 3;
        var first = Lines.At(bytes, 0);
        var line = bytes[..first.End].Trim(" \t"u8);
        var isCount = !line.IsEmpty && !line.ContainsAnyExceptInRange((byte)'0', (byte)'9');
        return isCount || line.StartsWith("From "u8) ? first.Next : 0;
    }

    private static string FirstLineDate(ReadOnlySpan<byte> line) =>
        line.StartsWith("From "u8) ? FromLine.DateText(line) : "";

    /// <summary>Null when there is more.</summary>
    private static byte[]? ReadUpTo(Stream stream, long max)
    {
        using var held = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is var read && read > 0)
        {
            if (held.Length + read > max)
                return null;
            held.Write(buffer.AsSpan(0, read));
        }

        return held.ToArray();
    }
}
