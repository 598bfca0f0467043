using System.Runtime.InteropServices;
using System.Text;

namespace Colofon.Tone.Compiled;

/// <summary>Writes arrays one after the other, each after its length.</summary>
internal sealed class ArrayWriter(string file) : IDisposable
{
    private readonly FileStream stream = File.Create(file);

    /// <summary>Where the next array goes.</summary>
    public long Place
    {
        get => stream.Position;
        set => stream.Position = value;
    }

    public void Ints(int[] numbers) => Bytes(MemoryMarshal.AsBytes<int>(numbers), numbers.Length);

    public void Longs(long[] numbers) => Bytes(MemoryMarshal.AsBytes<long>(numbers), numbers.Length);

    public void Bytes(byte[] bytes) => Bytes(bytes, bytes.Length);

    public void Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public void Texts(string[] texts)
    {
        Ints([texts.Length]);
        foreach (var text in texts)
            Text(text);
    }

    public void Dispose() => stream.Dispose();

    private void Bytes(ReadOnlySpan<byte> bytes, int length)
    {
        Span<byte> head = stackalloc byte[sizeof(int)];
        MemoryMarshal.Write(head, length);
        stream.Write(head);
        stream.Write(bytes);
    }
}
