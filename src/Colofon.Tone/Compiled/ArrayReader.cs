using System.Runtime.InteropServices;
using System.Text;

namespace Colofon.Tone.Compiled;

/// <summary>Reads what <see cref="ArrayWriter"/> wrote, on a machine that keeps numbers the same way.</summary>
internal sealed class ArrayReader(string file) : IDisposable
{
    private readonly FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);

    public long FileLength => stream.Length;

    /// <summary>Where the next array is read.</summary>
    public long Place
    {
        set => stream.Position = value;
    }

    public int[] Ints()
    {
        var numbers = new int[Length(sizeof(int))];
        stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    public long[] Longs()
    {
        var numbers = new long[Length(sizeof(long))];
        stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    public byte[] Bytes()
    {
        var bytes = new byte[Length(1)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public string Text() => Encoding.UTF8.GetString(Bytes());

    public string[] Texts()
    {
        var texts = new string[Ints()[0]];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return texts;
    }

    public void Dispose() => stream.Dispose();

    /// <exception cref="FormatException">The file is shorter than it says.</exception>
    private int Length(int size)
    {
        Span<byte> head = stackalloc byte[sizeof(int)];
        stream.ReadExactly(head);
        var length = MemoryMarshal.Read<int>(head);
        return length >= 0 && length * (long)size <= stream.Length - stream.Position ? length : throw new FormatException("An array is cut off.");
    }
}
