namespace Colofon.Tone.Words;

/// <summary>The words of one language while rules are read, which ask for more and more of them.</summary>
internal sealed class LexiconBuilder
{
    private readonly ToneLanguage language;
    private readonly SymbolTable table = new();
    private readonly Bearers bearers = new();
    private readonly Dictionary<string, int[]> classes = new(StringComparer.Ordinal);

    public LexiconBuilder(ToneLanguage language)
    {
        this.language = language;
        var code = language == ToneLanguage.En ? "en" : "es";
        var current = 0;
        foreach (var line in Resources.Lines($"Lexicon/{code}.classes.txt"))
            current = AddClass(line, current);
    }

    /// <summary>The number borne by the words that <paramref name="unit"/> describes; see <see cref="Bearers.Add"/>.</summary>
    public int Unit(string unit)
    {
        if (unit[0] == '@')
            return classes.TryGetValue(unit[1..], out var number) ? number[0] : throw new FormatException($"Nobody knows the class '{unit[1..]}'.");
        var symbol = table.Of(unit);
        bearers.Add(unit, symbol);
        return symbol;
    }

    /// <summary>The lexicon as it is now.</summary>
    /// <param name="vocabulary">The words of which it is known how they lean.</param>
    public Lexicon Build(Vocabulary vocabulary) => new(language, WordTable.Of(classes), bearers.Build(), vocabulary);

    /// <summary>As it is now, without a vocabulary.</summary>
    public Lexicon Build() => Build(Vocabulary.None);

    private int AddClass(string line, int current)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0)
        {
            current = table.Of("@" + line[..colon]);
            classes[line[..colon]] = [current];
            line = line[(colon + 2)..];
        }
        foreach (var unit in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            bearers.Add(Spelling.Of(unit), current);
        return current;
    }
}
