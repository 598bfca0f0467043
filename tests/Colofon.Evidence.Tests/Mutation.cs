namespace Colofon.Evidence.Tests;

/// <summary>Spoils a file a little: other bytes, cuts, repeats, and the characters that parsers stumble over.</summary>
internal static class Mutation
{
    private static readonly byte[][] Bits =
    [
        "\0"u8.ToArray(), "\r"u8.ToArray(), "\n"u8.ToArray(), "\n\n"u8.ToArray(), "\""u8.ToArray(), "=?"u8.ToArray(), "?="u8.ToArray(), "--"u8.ToArray(), "="u8.ToArray(),
        "<"u8.ToArray(), ">"u8.ToArray(), "("u8.ToArray(), ";"u8.ToArray(), ":"u8.ToArray(), ","u8.ToArray(), "\\"u8.ToArray(), "999999999999"u8.ToArray(), "-1"u8.ToArray(), "%"u8.ToArray(),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x8E], "\u2028"u8.ToArray(), "\uFEFF"u8.ToArray(), "From "u8.ToArray(), "\nFrom - \n"u8.ToArray(), "*"u8.ToArray(), "'"u8.ToArray(),
    ];

    public static byte[] Of(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var times = random.Next(1, 12); times > 0 && bytes.Count > 1; times--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(Math.Min(40, bytes.Count - at));
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : 0);
                    break;
                default:
                    bytes.InsertRange(at, Bits[random.Next(Bits.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
