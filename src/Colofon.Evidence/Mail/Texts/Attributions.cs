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
        if (lines[start].IsBlank || lines[start].Text.Length > MaxLength)
            return 0;
        var joined = "";
        var withoutFirst = "";
        for (var length = 1; length <= MaxLines && start + length <= lines.Length; length++)
        {
            var line = lines[start + length - 1];
            if (line.IsBlank || line.IsQuoted || joined.Length + line.Text.Length > MaxLength)
                return 0;
            joined = Join(joined, line.Folded);
            withoutFirst = length == 1 ? "" : Join(withoutFirst, line.Folded);
            if (IsAttribution(withoutFirst))
                return 0;
            if (IsAttribution(joined))
                return length;
        }

        return 0;
    }

    private static string Join(string before, string line) => before.Length == 0 ? line : before + " " + line;

    private static bool IsAttribution(string text)
    {
        var body = text.AsSpan().TrimEnd();
        var hasColon = body is [.., ':'] or [.., '-', '-', '-', '-'];
        body = body.TrimEnd(":- ");
        if (!body.ContainsAnyInRange('0', '9'))
            return false;
        if (EndsWithVerb(body))
            return StartsAsOne(body) && body.ContainsAny(",@/") || LooksDated(body);
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

    private static bool StartsAsOne(ReadOnlySpan<char> body)
    {
        foreach (var word in ReplyWords.Known.AttributionStarts)
        {
            if (body.StartsWith(word) && body.Length > word.Length && body[word.Length] == ' ')
                return true;
        }

        return false;
    }

    private static bool HasBracketedAddress(ReadOnlySpan<char> body) =>
        body.IndexOfAny('<', '(') is var open and >= 0 && body[open..].Contains('@') && body.TrimEnd() is [.., '>' or ')'] or [.., '"'];

    /// <summary>Starts with a date and holds a clock: 2017-11-24 16:32, or 11:00 AM, November 17.</summary>
    private static bool LooksDated(ReadOnlySpan<char> body)
    {
        for (var i = 1; i + 2 < body.Length; i++)
        {
            if (body[i] is ':' or '.' && char.IsAsciiDigit(body[i - 1]) && char.IsAsciiDigit(body[i + 1]) && char.IsAsciiDigit(body[i + 2]))
                return true;
        }

        return false;
    }
}
