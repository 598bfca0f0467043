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
            if (lines[i].IsQuoted || IsWrappedQuote(lines, i))
                lines[i].IsHidden = true;
            else if (Separators.LengthAt(lines, i) is var separator and > 0)
                HideIntroduction(lines, i, separator);
            else if (Attributions.LengthAt(lines, i) is var attribution and > 0)
                HideIntroduction(lines, i, attribution);
        }
    }

    /// <summary>A quote that no sign marks runs to the end; one that is marked may have answers under it.</summary>
    private static void HideIntroduction(ReplyLine[] lines, int start, int length)
    {
        var after = start + length;
        while (after < lines.Length && lines[after].IsBlank)
            after++;
        var mark = after < lines.Length ? Mark(lines[after].Text) : "";
        if (mark.Length == 0 && QuoteNear(lines, after) is var near and > 0)
            (mark, after) = (">", near);
        var end = mark.Length > 0 ? after : lines.Length;
        for (var i = start; i < end; i++)
            lines[i].IsHidden = true;
        for (var i = end; i < lines.Length; i++)
            lines[i].IsHidden |= lines[i].Text.StartsWith(mark, StringComparison.Ordinal);
    }

    /// <summary>People cut the beginning of a quote and say so: "[...]".</summary>
    private static int QuoteNear(ReplyLine[] lines, int start)
    {
        for (var i = start; i < Math.Min(lines.Length, start + 4); i++)
        {
            if (lines[i].IsQuoted)
                return i;
        }

        return -1;
    }

    /// <summary>What marks a quote under its introduction: <c>&gt;</c>, or an own mark such as <c>|</c> or <c>--]</c>.</summary>
    private static string Mark(string line)
    {
        if (line.AsSpan().TrimStart() is ['>', ..])
            return ">";
        var letter = line.AsSpan().IndexOfAnyExcept("-|}]:#%>");
        var mark = letter < 0 ? line : line[..letter];
        return mark.Length is 1 or 2 or 3 && mark[^1] is '|' or '}' or ']' or ':' or '#' or '>' ? mark : "";
    }

    /// <summary>The tail of a long quoted line that the mail program broke.</summary>
    private static bool IsWrappedQuote(ReplyLine[] lines, int i) =>
        i > 0 && i + 1 < lines.Length
        && lines[i - 1].IsQuoted && lines[i - 1].Text.Length >= 60
        && lines[i + 1].IsQuoted
        && lines[i].Text is [var first, ..] && char.IsLower(first);
}
