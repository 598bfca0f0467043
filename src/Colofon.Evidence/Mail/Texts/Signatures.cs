using Colofon.Evidence.Data;

namespace Colofon.Evidence.Texts;

/// <summary>Finds the signature, the device's advertisement and the legal footer at the end of what is still visible.</summary>
internal static class Signatures
{
    private const int MaxBareSignature = 12;
    private const int MaxAfterClosing = 8;
    private const int ShortLine = 60;

    public static void Hide(ReplyLine[] lines)
    {
        var visible = lines.Where(line => !line.IsHidden && !line.IsBlank).ToArray();
        var end = visible.Length;
        for (var i = 0; i < end; i++)
        {
            if (IsDelimiter(visible[i], end - i - 1) || IsDevice(visible[i]) || IsFooter(visible[i], i))
                end = i;
        }

        end = BeforeClosing(visible, end);
        for (var i = end; i < visible.Length; i++)
            visible[i].IsHidden = true;
    }

    private static bool IsDelimiter(ReplyLine line, int linesAfter)
    {
        if (line.Text.TrimEnd('\r') == "-- ")
            return true;
        var mark = line.Text.AsSpan().Trim();
        return linesAfter <= MaxBareSignature && (mark is "--" || IsRuleOf(mark, '—', 1) || IsRuleOf(mark, '_', 2));
    }

    private static bool IsRuleOf(ReadOnlySpan<char> mark, char letter, int least) =>
        mark.Length >= least && mark.Length <= 80 && !mark.ContainsAnyExcept(letter);

    private static bool IsDevice(ReplyLine line)
    {
        if (line.Text.Length > 120)
            return false;
        var words = line.Folded.TrimStart('[', '(', '-', '_', ' ');
        return ReplyWords.Known.DeviceSignatures.Open(words, whole: true)
            && words.Split('<')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 8
            && !words.Split('<')[0].Contains(',', StringComparison.Ordinal);
    }

    /// <summary>A whole message may speak of confidentiality; a footer has something above it.</summary>
    private static bool IsFooter(ReplyLine line, int index) =>
        index > 0 && ReplyWords.Known.LegalFooters.Open(line.Folded);

    private static int BeforeClosing(ReplyLine[] visible, int end)
    {
        for (var i = end - 1; i > 0 && i >= end - MaxAfterClosing - 1; i--)
        {
            if (visible[i].Text.Length > ShortLine)
                break;
            if (IsClosing(visible[i]) && (i + 1 == end || IsName(visible[i + 1])))
                return i;
        }

        return end;
    }

    private static bool IsClosing(ReplyLine line) =>
        ReplyWords.Known.Closings.Contains(line.Folded.Trim('.', ',', ':', ';', '-', ' ', '*', '!'));

    private static bool IsName(ReplyLine line) =>
        IsClosing(line)
        || (line.Folded.Split(' ').Length <= 6 && !line.Text.Contains('?', StringComparison.Ordinal));
}
