namespace Colofon.Tone.Patterns;

/// <summary>Which numbers are in; so small that it stays in the nearest memory of the processor.</summary>
internal readonly struct BitSet(int size)
{
    private readonly ulong[] bits = new ulong[(size >> 6) + 1];

    /// <summary>Whether a number smaller than the size is in.</summary>
    public bool this[int number] => (bits[number >> 6] >> number & 1) != 0;

    public void Add(int number) => bits[number >> 6] |= 1UL << number;

    public void Clear() => Array.Clear(bits);
}
