using System.Globalization;
using System.Text;

namespace Colofon.Documents;

/// <summary>A file name for mail programs old and new: plain in ASCII, and whole by RFC 2231 when it is not.</summary>
internal static class HeaderParameter
{
    public static IEnumerable<string> FileName(string name, string plain) =>
        plain == name
            ? [$"filename=\"{plain}\""]
            : [$"filename=\"{plain}\";", $"filename*=utf-8''{Uri.EscapeDataString(name).Replace("'", "%27").Replace("*", "%2A")}"];

    /// <summary>"Acta de finalización" becomes "Acta de finalizacion".</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (rune.Value is >= ' ' and <= '~' and not ('"' or '\\'))
                plain.Append(rune);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                plain.Append('_');
        }
        return plain.ToString();
    }
}
