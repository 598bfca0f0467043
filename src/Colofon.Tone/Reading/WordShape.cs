using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>A word as it is written: where it ends, how many letters it has, its capitals and its accent.</summary>
internal readonly record struct WordShape(int End, int Length, bool Acute, Traits Traits)
{
    private const int NearTheEnd = 3;
    private const int AtOnce = 16;
    private const byte Other = 0;
    private const byte Lower = 1;
    private const byte Upper = 2;
    private const byte Accent = 4;
    private const byte Edge = 8;
    private static readonly byte[] Kinds = ReadKinds();

    /// <summary>Reads the word at <paramref name="at"/> into <paramref name="letters"/>, folded; what does not fit is left out.</summary>
    public static WordShape Read(string text, int at, char[] letters) =>
        Bare(text, at, letters) is { End: > 0 } bare ? bare : Plain(text, at, letters) is { End: > 0 } plain ? plain : Any(text, at, letters);

    /// <summary>A word of up to fifteen letters from a to z, read at once; its end is 0 where it is none, or too near the end of the text.</summary>
    private static WordShape Bare(string text, int at, char[] letters)
    {
        if (at + AtOnce > text.Length || letters.Length < AtOnce)
            return default;
        ref var from = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text.AsSpan()[at]));
        ref var to = ref Unsafe.As<char, ushort>(ref letters[0]);
        var (front, back) = (Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, AtOnce / 2));
        var small = Vector128.Create((ushort)0x20);
        var (smallFront, smallBack) = (front | small, back | small);
        var (first, count) = (Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
        var isLetter = Vector128.Narrow(Vector128.LessThan(smallFront - first, count), Vector128.LessThan(smallBack - first, count));
        var length = BitOperations.TrailingZeroCount(~isLetter.ExtractMostSignificantBits());
        if (length is 0 or >= AtOnce || text[at + length] >= Kinds.Length || Kinds[text[at + length]] != Edge)
            return default;
        smallFront.StoreUnsafe(ref to);
        smallBack.StoreUnsafe(ref to, AtOnce / 2);
        var isSmall = Vector128.Narrow(Vector128.Equals(front & small, small), Vector128.Equals(back & small, small)).ExtractMostSignificantBits();
        var upper = BitOperations.PopCount(~isSmall & ((1u << length) - 1));
        return new WordShape(at + length, length, false, upper == 0 ? Traits.None : Capitals(text[at], upper, length - upper));
    }

    /// <summary>A word of Latin letters only, which nearly all are; its end is 0 where there is something else in it.</summary>
    private static WordShape Plain(string text, int at, char[] letters)
    {
        var (end, accent, upper) = (at, -1, 0);
        for (; end < text.Length; end++)
        {
            var letter = text[end];
            var kind = letter < Kinds.Length ? Kinds[letter] : Other;
            if (kind == Edge && end > at)
                break;
            if (kind is Edge or Other || end - at == letters.Length)
                return default;
            letters[end - at] = Fold.Of(letter);
            upper += (kind & Upper) != 0 ? 1 : 0;
            accent = (kind & Accent) != 0 ? end - at + 1 : accent;
        }
        var length = end - at;
        return new WordShape(end, length, accent > 0 && length - accent < NearTheEnd, Capitals(text[at], upper, length - upper));
    }

    private static byte[] ReadKinds()
    {
        var kinds = new byte[0x180];
        for (var c = '\0'; c < kinds.Length; c++)
        {
            kinds[c] = char.IsLower(c) ? Lower : char.IsUpper(c) ? Upper
                : c < 0x80 && !char.IsLetterOrDigit(c) && c is not ('&' or '\'') ? Edge : Other;
            kinds[c] |= IsAcute(c) ? Accent : (byte)0;
        }
        return kinds;
    }

    private static WordShape Any(string text, int at, char[] letters)
    {
        var (length, accent, upper, lower) = (0, -1, 0, 0);
        var numeric = char.IsAsciiDigit(text[at]);
        var end = at;
        while (end < text.Length && Next(text, end, numeric, out var raw, out var step))
        {
            end += step;
            if (raw == '\0')
            {
                accent = Combine(text[end - step], letters, length) ? length : accent;
                continue;
            }
            numeric |= char.IsAsciiDigit(raw);
            upper += char.IsUpper(raw) ? 1 : 0;
            lower += char.IsLower(raw) ? 1 : 0;
            if (length < letters.Length)
                letters[length++] = Fold.Of(raw);
            accent = IsAcute(raw) ? length : accent;
        }
        var acute = accent > 0 && length - accent < NearTheEnd;
        return new WordShape(end, length, acute, Capitals(text[at], upper, lower));
    }

    /// <summary>Whether the word goes on here: with a letter, with something nobody sees, or with a point inside a number.</summary>
    private static bool Next(string text, int at, bool numeric, out char raw, out int step)
    {
        raw = Entities.Letter(text, at, out step);
        if (raw != '\0')
            return true;
        (raw, step) = (text[at], 1);
        if (char.IsLetterOrDigit(raw))
            return true;
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (raw is '\'' or '\u2019')
            return char.IsLetter(next) && at > 0 && char.IsLetter(text[at - 1]);
        if (numeric && raw is '.' or ',' or '/' or ':' or '-')
            return char.IsAsciiDigit(next) && at > 0 && char.IsAsciiDigit(text[at - 1]);
        raw = '\0';
        return Letters.IsSilent(text[at]);
    }

    private static bool Combine(char mark, char[] letters, int length)
    {
        if (mark == '\u0303' && length > 0 && letters[length - 1] == 'n')
            letters[length - 1] = 'ñ';
        return mark == '\u0301';
    }

    private static bool IsAcute(char raw) => raw is 'á' or 'é' or 'í' or 'ó' or 'ú' or 'Á' or 'É' or 'Í' or 'Ó' or 'Ú';

    private static Traits Capitals(char first, int upper, int lower) =>
        upper > 1 && lower == 0 ? Traits.AllCapitals | Traits.Capital
        : char.IsUpper(first) ? Traits.Capital : Traits.None;
}
