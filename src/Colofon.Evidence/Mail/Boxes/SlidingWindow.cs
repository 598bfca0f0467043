namespace Colofon.Evidence.Boxes;

/// <summary>The part of a stream that is held in memory, addressed by offsets in the stream.</summary>
internal sealed class SlidingWindow(Stream stream)
{
    private const int Step = 256 * 1024;

    private byte[] _buffer = new byte[Step];
    private int _count;

    /// <summary>Offset of the first byte held.</summary>
    public long Start { get; private set; }

    /// <summary>Offset just past the last byte held.</summary>
    public long End => Start + _count;

    public bool IsAtEnd { get; private set; }

    public ReadOnlySpan<byte> this[long from, long to] => _buffer.AsSpan((int)(from - Start), (int)(to - from));

    public Memory<byte> Hold(long from, long to) => _buffer.AsMemory((int)(from - Start), (int)(to - from));

    public async ValueTask SkipToAsync(long offset, CancellationToken cancel)
    {
        if (stream.CanSeek)
        {
            stream.Seek(offset, SeekOrigin.Begin);
            Start = offset;
            return;
        }

        while (Start < offset)
        {
            var read = await stream.ReadAsync(_buffer.AsMemory(0, (int)Math.Min(Step, offset - Start)), cancel);
            if (read == 0)
                break;
            Start += read;
        }
    }

    /// <summary>Reads on, forgetting what lies before <paramref name="keepFrom"/>; false at the end of the stream.</summary>
    public async ValueTask<bool> ReadOnAsync(long keepFrom, CancellationToken cancel)
    {
        MakeRoom(keepFrom);
        var read = await stream.ReadAsync(_buffer.AsMemory(_count), cancel);
        _count += read;
        IsAtEnd = read == 0;
        return read > 0;
    }

    private void MakeRoom(long keepFrom)
    {
        if (_buffer.Length - _count >= Step / 4)
            return;
        var forget = (int)(keepFrom - Start);
        var kept = _buffer.AsSpan(forget, _count - forget);
        var size = FitFor(kept.Length);
        if (size == _buffer.Length)
        {
            kept.CopyTo(_buffer);
        }
        else
        {
            var next = new byte[size];
            kept.CopyTo(next);
            _buffer = next;
        }

        Start = keepFrom;
        _count -= forget;
    }

    /// <summary>A window that grew for one large message goes back to its normal size after it.</summary>
    private int FitFor(int kept)
    {
        if (kept + (Step / 4) > _buffer.Length)
            return Math.Max(_buffer.Length * 2, kept + Step);
        return _buffer.Length > 16 * Step && kept < Step ? Step * 2 : _buffer.Length;
    }
}
