using System.Text;

namespace Colofon.Evidence.Texts;

/// <summary>
/// Keeps what the sender newly wrote. Quoted blocks go wherever they stand, so that answers between quotes stay;
/// a forwarded message, an unmarked quote and a signature go from their first line on.
/// </summary>
internal static class NewText
{
    private const int MaxLines = 20_000;

    public static string Of(string text)
    {
        var lines = text.Split('\n', MaxLines).Select(line => new ReplyLine(line)).ToArray();
        QuotedMail.Hide(lines);
        Signatures.Hide(lines);
        return Visible(lines);
    }

    private static string Visible(ReplyLine[] lines)
    {
        var visible = new StringBuilder();
        var blanks = 0;
        foreach (var line in lines)
        {
            if (line.IsHidden || line.IsBlank)
            {
                blanks++;
                continue;
            }

            if (visible.Length > 0)
                visible.Append(blanks > 0 ? "\n\n" : "\n");
            visible.Append(line.Text.AsSpan().TrimEnd());
            blanks = 0;
        }

        return visible.ToString();
    }
}
