namespace Colofon.Language;

/// <summary>A text that begins a line: with a capital. Spanish and English have the same ones.</summary>
public static class Capital
{
    public static string Of(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
