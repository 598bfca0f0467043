using System.Buffers;

namespace Colofon.Evidence.Mime;

/// <summary>Base64 that skips what is not of its alphabet and goes on after padding.</summary>
internal static class Base64
{
    public static void Decode(ReadOnlySpan<char> text, IBufferWriter<byte> output, FaultList faults)
    {
        var bits = 0;
        var held = 0;
        foreach (var letter in text)
            Take(letter, ref bits, ref held, output, faults);
    }

    public static void Decode(ReadOnlySpan<byte> text, IBufferWriter<byte> output, FaultList faults)
    {
        var bits = 0;
        var held = 0;
        foreach (var letter in text)
            Take((char)letter, ref bits, ref held, output, faults);
    }

    private static void Take(char letter, ref int bits, ref int held, IBufferWriter<byte> output, FaultList faults)
    {
        var value = Value(letter);
        if (value < 0)
        {
            if (letter == '=')
                held = 0;
            else if (letter is not ('\r' or '\n' or ' ' or '\t'))
                faults.Add(MailFaults.EncodingBroken);
            return;
        }

        bits = (bits << 6) | value;
        held += 6;
        if (held < 8)
            return;
        held -= 8;
        output.GetSpan(1)[0] = (byte)(bits >> held);
        output.Advance(1);
    }

    private static int Value(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => letter - 'A',
        >= 'a' and <= 'z' => letter - 'a' + 26,
        >= '0' and <= '9' => letter - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
