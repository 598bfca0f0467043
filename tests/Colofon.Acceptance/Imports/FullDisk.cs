namespace Colofon.Acceptance.Imports;

/// <summary>A file on a disk that has room for so many bytes and no more.</summary>
internal sealed class FullDisk(Stream file, long after) : Stream
{
    private const int NoSpaceLeft = 28;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => file.Length;

    public override long Position { get => file.Position; set => file.Position = value; }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (file.Length + count > after)
            throw new IOException("No space left on device", NoSpaceLeft);
        file.Write(buffer, offset, count);
    }

    public override void Flush() => file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
