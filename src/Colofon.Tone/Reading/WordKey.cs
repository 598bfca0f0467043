using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>A folded word and its stress in sixteen bytes, a letter each, which are compared at once. Longer words and letters from afar have none.</summary>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>How many letters a word with a key has at most.</summary>
    public const int Longest = 15;

    // As many ones as letters, then nothing, are what is read from the place that many before the middle.
    private static readonly ushort[] Masks =
    [
        0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The key of a word; false when it has none.</summary>
    /// <param name="letters">Room for sixteen at least; what comes after the word does not count.</param>
    /// <param name="length">Of the word.</param>
    /// <param name="stress">Where its accent is.</param>
    /// <param name="key">The key.</param>
    public static bool TryOf(char[] letters, int length, Stress stress, out WordKey key)
    {
        key = default;
        if (length > Longest || letters.Length < 16)
            return false;
        ref var from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(letters.AsSpan()));
        ref var mask = ref MemoryMarshal.GetArrayDataReference(Masks);
        var front = Vector128.LoadUnsafe(ref from) & Vector128.LoadUnsafe(ref mask, (nuint)(16 - length));
        var back = Vector128.LoadUnsafe(ref from, 8) & Vector128.LoadUnsafe(ref mask, (nuint)(24 - length));
        if (((front | back) & Vector128.Create((ushort)0xFF00)) != Vector128<ushort>.Zero)
            return false;
        var bytes = Vector128.Narrow(front, back).AsUInt64();
        key = new WordKey(bytes[0], bytes[1] | ((ulong)stress + 1) << 56);
        return true;
    }

    public int Hash()
    {
        var mixed = (Low ^ (High * 0x9E37_79B9_7F4A_7C15UL)) * 0xD6E8_FEB8_6659_FD93UL;
        return (int)(mixed >> 32);
    }
}
