using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Colofon.Feedback;

/// <summary>What the address of a survey ends in: 256 random bits that only the mail carries.</summary>
internal sealed record SurveySecret(string Text)
{
    private const int Length = 43;

    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    public static SurveySecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    public static SurveySecret? Read(string? text) =>
        text is { Length: Length } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? new SurveySecret(text) : null;
}
