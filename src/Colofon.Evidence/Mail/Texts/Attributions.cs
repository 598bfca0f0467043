using Colofon.Evidence.Data;

namespace Colofon.Evidence.Texts;

/// <summary>Knows the line that introduces a quote: <c>El lun, 3 mar 2025 a las 10:00, Ana (ana@taller.example) escribió:</c></summary>
internal static class Attributions
{
    private const int MaxLines = 3;
    private const int MaxLength = 320;

    /// <summary>How many lines it takes, or 0 when there is none.</summary>
    public static int LengthAt(ReplyLine[] lines, int start)
    {
        var letters = 0;
        for (var i = start; i < Math.Min(lines.Length, start + MaxLines); i++)
        {
            letters += lines[i].Text.Length;
            if (letters > MaxLength || lines[i].IsBlank || lines[i].IsQuoted)
                return 0;
            if (!EndsLikeOne(lines[i]))
                continue;
            // One that starts further down is found there.
            if (i > start && IsAttribution(Join(lines, start + 1, i)))
                return 0;
            if (IsAttribution(Join(lines, start, i)))
                return i - start + 1;
        }

        return 0;
    }

    private static string Join(ReplyLine[] lines, int first, int last) =>
        first == last ? lines[first].Folded : string.Join(' ', lines[first..(last + 1)].Select(line => line.Folded));

    private static bool EndsLikeOne(ReplyLine line) =>
        line.Text.AsSpan().TrimEnd() is [.., ':' or '-' or '*'] || EndsWithVerb(" " + line.Folded);

    private static bool IsAttribution(string text)
    {
        var body = text.AsSpan().TrimEnd();
        var hasColon = body is [.., ':'] or [.., '-', '-', '-', '-'];
        body = body.TrimEnd(":- ");
        if (!body.ContainsAnyInRange('0', '9'))
            return false;
        if (EndsWithVerb(body))
            return (ReplyWords.Known.AttributionStarts.Open(body) && body.ContainsAny(",@/")) || LooksDated(body);
        return hasColon && HasBracketedAddress(body) && LooksDated(body);
    }

    private static bool EndsWithVerb(ReadOnlySpan<char> body)
    {
        foreach (var verb in ReplyWords.Known.AttributionVerbs)
        {
            if (body.EndsWith(verb) && body.Length > verb.Length && body[^(verb.Length + 1)] is ' ' or '>' or ')' or ',')
                return true;
        }

        return false;
    }

    private static bool HasBracketedAddress(ReadOnlySpan<char> body) =>
        body.IndexOfAny('<', '(') is var open and >= 0 && body[open..].Contains('@') && body.TrimEnd() is [.., '>' or ')' or '"'];

    /// <summary>Starts with a date and holds a clock: 2017-11-24 16:32, or 11:00 AM, November 17.</summary>
    private static bool LooksDated(ReadOnlySpan<char> body)
    {
        for (var i = 1; i + 2 < body.Length; i++)
        {
            if (body[i] is ':' or '.' && char.IsAsciiDigit(body[i - 1])
                && char.IsAsciiDigit(body[i + 1]) && char.IsAsciiDigit(body[i + 2]))
                return true;
        }

        return false;
    }
}
