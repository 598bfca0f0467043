using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Colofon.Guests;

/// <summary>256 random bits that only one browser has.</summary>
internal sealed record GuestSecret(string Text)
{
    private const int Length = 43;

    public string Hash { get; } = Hashed(Text);

    public static GuestSecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    public static GuestSecret? Read(string? text) =>
        text is { Length: Length } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? new GuestSecret(text) : null;

    /// <summary>Eight digits, the first too may be a zero.</summary>
    public static string NewCode() => RandomNumberGenerator.GetString("0123456789", EntryCode.Digits);

    public string HashWith(string code) => Hashed(Text + ":" + code);

    private static string Hashed(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
}
