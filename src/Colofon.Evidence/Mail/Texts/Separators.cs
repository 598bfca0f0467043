using Colofon.Evidence.Data;

namespace Colofon.Evidence.Texts;

/// <summary>Knows where another message begins: <c>-----Mensaje original-----</c> or a block of De, Enviado, Para, Asunto.</summary>
internal static class Separators
{
    private const int BlockLines = 6;

    /// <summary>How many lines it takes with the header that follows it, or 0 when there is none.</summary>
    public static int LengthAt(ReplyLine[] lines, int start)
    {
        if (!StartsAt(lines, start))
            return 0;
        var end = start + 1;
        while (end < lines.Length && (lines[end].IsBlank || IsField(lines[end])))
            end++;
        return end - start;
    }

    private static bool StartsAt(ReplyLine[] lines, int start)
    {
        var line = lines[start];
        if (line.IsBlank || line.Text.Length > 300)
            return false;
        return IsDashedTitle(line.Folded)
            || ReplyWords.Known.PlainSeparators.Open(line.Folded)
            || IsHeaderBlock(lines, start)
            || (IsRule(line.Folded) && NextText(lines, start) is var next and > 0 && IsHeaderBlock(lines, next));
    }

    private static bool IsField(ReplyLine line) =>
        Label(line.Folded) is { Length: > 0 } label
        && (ReplyWords.Known.HeaderFrom.Contains(label) || ReplyWords.Known.HeaderOthers.Contains(label));

    private static bool IsDashedTitle(string folded)
    {
        if (folded is not ['-', '-', ..])
            return false;
        var title = folded.AsSpan().Trim("- ");
        foreach (var words in ReplyWords.Known.Separators)
        {
            if (title.StartsWith(words))
                return true;
        }

        return false;
    }

    private static bool IsHeaderBlock(ReplyLine[] lines, int start)
    {
        if (!ReplyWords.Known.HeaderFrom.Contains(Label(lines[start].Folded)))
            return false;
        var others = 0;
        var seen = 0;
        for (var i = start + 1; i < lines.Length && seen < BlockLines; i++)
        {
            if (lines[i].IsBlank)
                continue;
            seen++;
            if (ReplyWords.Known.HeaderOthers.Contains(Label(lines[i].Folded)))
                others++;
        }

        return others >= 2;
    }

    private static string Label(string folded)
    {
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 20 ? folded[..colon].Trim().Trim('*') : "";
    }

    private static bool IsRule(string folded) => folded.Length >= 5 && !folded.AsSpan().ContainsAnyExcept("_-= ");

    private static int NextText(ReplyLine[] lines, int start)
    {
        for (var i = start + 1; i < Math.Min(lines.Length, start + 4); i++)
        {
            if (!lines[i].IsBlank)
                return i;
        }

        return -1;
    }
}
