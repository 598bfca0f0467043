using System.Text;
using Colofon.Language;

namespace Colofon.Farewells.Letters;

/// <summary>Turns a value into the words that stand in a letter: one line, no control characters.</summary>
internal static class LetterValue
{
    public static string Flat(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return "";
        var flat = new StringBuilder(value.Length);
        foreach (var c in value.AsSpan(0, Math.Min(value.Length, 2 * LetterFields.LongestValue)))
            Append(flat, c);
        return flat.ToString().TrimEnd();
    }

    /// <summary>Starts with a capital and ends with a full stop, as the sentence of a letter does.</summary>
    public static string Sentence(string? value, Speech speech)
    {
        var flat = Flat(value);
        if (flat.Length == 0)
            return "";
        var ended = flat[^1] is '.' or '?' or '!' or '…' or '»' or '”' ? flat : flat + ".";
        return char.ToUpper(ended[0], speech.Culture()) + ended[1..];
    }

    public static string Date(DateOnly? date, Speech speech) => date is { } day ? WrittenDate.Of(day, speech) : "";

    public static string Hours(int? hours, Speech speech) =>
        hours is > 0 ? Texts.Of(speech)["letter.hours", hours] : "";

    private static void Append(StringBuilder flat, char c)
    {
        if (char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F'))
        {
            if (flat.Length > 0 && flat[^1] != ' ')
                flat.Append(' ');
        }
        else if (!char.IsControl(c))
        {
            flat.Append(c);
        }
    }
}
