using System.Text;

namespace Colofon.Evidence.Texts;

/// <summary>The plain text inside text/enriched (RFC 1896).</summary>
internal static class EnrichedText
{
    public static string Read(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] == '<' ? text.AsSpan(i, Math.Min(80, text.Length - i)).IndexOf('>') : -1;
            if (text[i] == '<' && i + 1 < text.Length && text[i + 1] == '<')
                plain.Append(text[i++]);
            else if (close > 0)
                i += close;
            else
                plain.Append(text[i]);
        }

        return plain.ToString();
    }
}
