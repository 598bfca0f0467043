using Colofon.Evidence;

namespace Colofon.Imports.Files;

/// <summary>Single messages read one after another, each behind the line that begins a message in a mailbox.</summary>
internal sealed class JoinedMessages(IReadOnlyList<ArchiveMember> messages) : Stream
{
    private static readonly byte[] Between = "\n\nFrom - \n"u8.ToArray();
    private int next;
    private Stream? current;
    private int said = Between.Length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        while (true)
        {
            if (said < Between.Length)
                return Say(buffer);
            if (current?.Read(buffer) is > 0 and var read)
                return read;
            current?.Dispose();
            current = null;
            if (next == messages.Count)
                return 0;
            // The very first line of a mailbox follows nothing.
            said = next == 0 ? 2 : 0;
            current = messages[next++].Open();
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            current?.Dispose();
        base.Dispose(disposing);
    }

    private int Say(Span<byte> buffer)
    {
        var length = Math.Min(buffer.Length, Between.Length - said);
        Between.AsSpan(said, length).CopyTo(buffer);
        said += length;
        return length;
    }
}
