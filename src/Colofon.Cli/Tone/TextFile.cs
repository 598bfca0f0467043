using System.Text;

namespace Colofon.Cli.Tone;

/// <summary>Reads a text in UTF-8, or as it stands if it is in nothing of the kind.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when it cannot be read or is none.</summary>
    public static string? Read(string path)
    {
        try
        {
            var text = Decode(path == LintRequest.StandardInput ? Input() : File.ReadAllBytes(path));
            // A picture, a program, or letters of two bytes that do not say so: "nothing found" would not be true of it.
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static byte[] Input()
    {
        using var input = Console.OpenStandardInput();
        using var all = new MemoryStream();
        input.CopyTo(all);
        return all.ToArray();
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
