namespace Colofon.Evidence.Tests;

/// <summary>A file that is made while it is read: a beginning, and then the same bytes over and over.</summary>
internal sealed class RepeatedStream(byte[] beginning, byte[] repeated, long times) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => beginning.Length + (repeated.Length * times);

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var given = 0;
        while (given < buffer.Length && _position < Length)
        {
            var piece = _position < beginning.Length
                ? beginning.AsSpan((int)_position)
                : repeated.AsSpan((int)((_position - beginning.Length) % repeated.Length));
            var length = Math.Min(piece.Length, buffer.Length - given);
            piece[..length].CopyTo(buffer[given..]);
            given += length;
            _position += length;
        }

        return given;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
