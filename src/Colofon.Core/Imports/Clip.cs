using System.Security.Cryptography;
using System.Text;

namespace Colofon.Imports;

/// <summary>Cuts what is longer than we keep, never through a character.</summary>
internal static class Clip
{
    public static string To(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    /// <summary>Keeps keys different that differ only beyond what an index can hold.</summary>
    public static string Key(string text, int longest) => text.Length <= longest ? text : "sha256:" + Hash(text);

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
