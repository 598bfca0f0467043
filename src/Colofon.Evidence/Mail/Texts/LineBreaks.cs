using System.Text;

namespace Colofon.Evidence.Texts;

/// <summary>One kind of line break, and none of the characters that are no text.</summary>
internal static class LineBreaks
{
    private const string Odd = "\r\0\u2028\u2029\u0085\uFEFF\u00A0\u202F";

    public static string Unify(string text)
    {
        if (!text.AsSpan().ContainsAny(Odd))
            return text;
        var unified = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] is '\n' or '\r':
                case '\0' or '\uFEFF':
                    break;
                case '\r' or '\u2028' or '\u2029' or '\u0085':
                    unified.Append('\n');
                    break;
                case '\u00A0' or '\u202F':
                    unified.Append(' ');
                    break;
                default:
                    unified.Append(text[i]);
                    break;
            }
        }

        return unified.ToString();
    }
}
