using System.Globalization;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging.Leaks;

/// <summary>Reads numbers in figures or words: <c>1.500</c>, <c>1500,00</c> and "mil quinientos" are the same.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);
    private readonly string and;

    public NumberWords(ToneLanguage language)
    {
        and = language == ToneLanguage.En ? "and" : "y";
        foreach (var line in Resources.Lines($"Lexicon/{(language == ToneLanguage.En ? "en" : "es")}.numbers.txt"))
        {
            var parts = line.Split(' ');
            foreach (var word in parts[1..])
                values[word] = int.Parse(parts[0], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The number that starts at this token, as <c>#1500</c>, and its last token; or null.</summary>
    public string? Read(TokenList tokens, int at, out int last)
    {
        last = at;
        if (tokens[at].Kind == TokenKind.Number)
            return Figures(tokens[at].Word.Text);
        if (!values.TryGetValue(tokens[at].Word.Text, out var value))
            return null;
        long total = 0, part = value;
        while (Next(tokens, last, out var next, out var follower))
        {
            if (follower == 1000)
                (total, part) = ((total + Math.Max(part, 1)) * 1000, 0);
            else
                part = follower == 100 && part is > 0 and < 10 ? part * 100 : part + follower;
            last = next;
        }
        return value == 1000 && last == at ? "#1000" : string.Create(CultureInfo.InvariantCulture, $"#{total + part}");
    }

    private bool Next(TokenList tokens, int at, out int next, out int value)
    {
        next = at + 1;
        if (next + 1 < tokens.Count && tokens[next].Word.Text == and)
            next++;
        value = 0;
        return next < tokens.Count && tokens[next].Sentence == tokens[at].Sentence && values.TryGetValue(tokens[next].Word.Text, out value);
    }

    private static string Figures(string figures)
    {
        var cut = figures.Length > 3 && figures[^3] is ',' or '.' && figures.EndsWith("00", StringComparison.Ordinal) ? figures[..^3] : figures;
        return "#" + cut.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
    }
}
