namespace Colofon.Tone.Reading;

/// <summary>The line a letter closes with. What follows is the signature, up to a postscript.</summary>
internal static class Goodbye
{
    private const int LongestLine = 60;

    private static readonly string[] Formulas =
    [
        "un saludo", "saludos", "un cordial saludo", "un afectuoso saludo", "un fuerte abrazo", "un abrazo", "abrazos",
        "atentamente", "cordialmente", "recibe un", "reciba un", "recibid un", "reciban un", "con afecto", "con cariño",
        "quedo a", "muy atentamente", "le saluda", "te saluda", "best", "best regards", "kind regards", "warm regards",
        "regards", "sincerely", "yours", "cheers", "warmly", "with best wishes", "all the best",
    ];

    private static readonly string[] Postscripts = ["p.d", "pd:", "pd.", "p. d.", "posdata", "postdata", "ps:", "p.s", "ps "];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || line.IndexOfAny(".!?;") is >= 0 and var stop && stop < line.Length - 1)
            return false;
        return StartsWithAny(line, Formulas) && !line.StartsWith("quedo", StringComparison.OrdinalIgnoreCase);
    }

    public static bool Resumes(ReadOnlySpan<char> line) => StartsWithAny(line, Postscripts);

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] starts)
    {
        foreach (var start in starts)
        {
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)
                && (line.Length == start.Length || !char.IsLetter(line[start.Length]) || !char.IsLetter(start[^1])))
                return true;
        }
        return false;
    }
}
