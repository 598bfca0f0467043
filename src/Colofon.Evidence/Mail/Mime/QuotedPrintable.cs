using System.Buffers;
using System.Text;

namespace Colofon.Evidence.Mime;

/// <summary>Quoted-printable in bodies (RFC 2045) and its sister in encoded words (RFC 2047). What is no code stays as written.</summary>
internal static class QuotedPrintable
{
    public static void Decode(ReadOnlySpan<byte> text, IBufferWriter<byte> output, FaultList faults)
    {
        var position = 0;
        while (position < text.Length)
        {
            var equals = text[position..].IndexOf((byte)'=');
            if (equals < 0)
                break;
            output.Write(text.Slice(position, equals));
            position += equals;
            position += Code(text[position..], output, faults);
        }

        output.Write(text[Math.Min(position, text.Length)..]);
    }

    public static void DecodeWord(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && Hex(text[i + 1], text[i + 2]) is var value and >= 0)
            {
                Put(output, (byte)value);
                i += 2;
            }
            else if (text[i] < 0x80)
            {
                Put(output, text[i] == '_' ? (byte)' ' : (byte)text[i]);
            }
            else
            {
                // A raw letter, perhaps half of a surrogate pair.
                var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                Encoding.UTF8.GetBytes(text.Slice(i, pair), output);
                i += pair - 1;
            }
        }
    }

    /// <summary>Takes what follows an equals sign; gives how many bytes it took.</summary>
    private static int Code(ReadOnlySpan<byte> text, IBufferWriter<byte> output, FaultList faults)
    {
        if (text.Length > 2 && Hex((char)text[1], (char)text[2]) is var value and >= 0)
        {
            Put(output, (byte)value);
            return 3;
        }

        var blanks = text[1..].IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (blanks < 0)
            return text.Length;
        if (text[1 + blanks] is (byte)'\n' or (byte)'\r')
            return Lines.At(text, 1 + blanks).Next;
        faults.Add(MailFaults.EncodingBroken);
        Put(output, (byte)'=');
        return 1;
    }

    private static int Hex(char high, char low) =>
        char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low) ? (Digit(high) << 4) | Digit(low) : -1;

    private static int Digit(char hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;

    private static void Put(IBufferWriter<byte> output, byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }
}
