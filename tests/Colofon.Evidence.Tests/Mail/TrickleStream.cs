namespace Colofon.Evidence.Tests.Mail;

/// <summary>Gives a few bytes at a time and cannot go back, as a network does.</summary>
internal sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
{
    private int _reads;

    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, 1 + (_reads++ % 61))], cancellationToken);
}
