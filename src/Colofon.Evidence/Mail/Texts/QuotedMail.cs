namespace Colofon.Evidence.Texts;

/// <summary>Finds the mail that a message quotes or forwards.</summary>
internal static class QuotedMail
{
    public static void Hide(ReplyLine[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsHidden)
                continue;
            if (lines[i].IsQuoted)
                lines[i].IsHidden = true;
            else if (IsWrappedQuote(lines, i))
                lines[i].IsHidden = true;
            else if (Separators.StartsAt(lines, i))
                HideFrom(lines, i);
            else if (Attributions.LengthAt(lines, i) is var length and > 0)
                HideAttribution(lines, i, length);
        }
    }

    /// <summary>A quote that no sign marks runs to the end.</summary>
    private static void HideAttribution(ReplyLine[] lines, int start, int length)
    {
        var after = start + length;
        while (after < lines.Length && lines[after].IsBlank)
            after++;
        var end = after < lines.Length && lines[after].IsQuoted ? after : lines.Length;
        for (var i = start; i < end; i++)
            lines[i].IsHidden = true;
    }

    private static void HideFrom(ReplyLine[] lines, int start)
    {
        for (var i = start; i < lines.Length; i++)
            lines[i].IsHidden = true;
    }

    /// <summary>The tail of a long quoted line that the mail program broke.</summary>
    private static bool IsWrappedQuote(ReplyLine[] lines, int i) =>
        i > 0 && i + 1 < lines.Length
        && lines[i - 1].IsQuoted && lines[i - 1].Text.Length >= 60
        && lines[i + 1].IsQuoted
        && lines[i].Text is [var first, ..] && char.IsLower(first);
}
