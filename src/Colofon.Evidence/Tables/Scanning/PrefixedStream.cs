namespace Colofon.Evidence.Scanning;

/// <summary>A stream whose first bytes were already read.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : Stream
{
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads the beginning of a stream and gives it back whole.</summary>
    public static async Task<(byte[] Start, PrefixedStream Whole)> PeekAsync(Stream stream, int length, CancellationToken cancel)
    {
        var start = new byte[length];
        var read = await stream.ReadAtLeastAsync(start, length, throwOnEndOfStream: false, cancel);
        Array.Resize(ref start, read);
        return (start, new PrefixedStream(start, stream));
    }

    public override int Read(Span<byte> buffer) => _given < prefix.Length ? Give(buffer) : rest.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _given < prefix.Length ? ValueTask.FromResult(Give(buffer.Span)) : rest.ReadAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Give(Span<byte> buffer)
    {
        var length = Math.Min(buffer.Length, prefix.Length - _given);
        prefix.Span.Slice(_given, length).CopyTo(buffer);
        _given += length;
        return length;
    }
}
