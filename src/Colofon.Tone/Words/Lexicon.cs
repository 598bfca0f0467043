using Colofon.Tone.Reading;

namespace Colofon.Tone.Words;

/// <summary>All that is known of the words of one language. Rules add to it while they load; afterwards it only answers.</summary>
internal sealed class Lexicon
{
    private readonly SymbolTable table = new();
    private readonly Bearers bearers;
    private readonly IVerbs verbs;
    private readonly HashSet<string> classes = new(StringComparer.Ordinal);

    public Lexicon(ToneLanguage language)
    {
        Language = language;
        var code = language == ToneLanguage.En ? "en" : "es";
        bearers = new Bearers(Resources.Lines($"Lexicon/{code}.stop.txt").SelectMany(line => line.Split(' ')));
        verbs = language == ToneLanguage.En ? new EnglishVerbs() : new SpanishVerbs();
        var current = 0;
        foreach (var line in Resources.Lines($"Lexicon/{code}.classes.txt"))
            current = AddClass(line, current);
    }

    public ToneLanguage Language { get; }

    /// <summary>The number of a class that the word lists define.</summary>
    public int Class(string name) =>
        classes.Contains(name) ? table.Of("@" + name) : throw new FormatException($"Nobody knows the class '{name}'.");

    /// <summary>The number borne by the words that <paramref name="unit"/> describes; see <see cref="Bearers.Add"/>.</summary>
    public int Unit(string unit)
    {
        if (unit[0] == '@')
            return Class(unit[1..]);
        var symbol = table.Of(unit);
        bearers.Add(unit, symbol);
        return symbol;
    }

    /// <summary>The number borne by the words of any of the units.</summary>
    public int Any(IReadOnlyCollection<string> units)
    {
        var symbol = table.Of(string.Join('|', units));
        foreach (var unit in units)
            bearers.Add(unit, symbol);
        return symbol;
    }

    /// <summary>How many words bear it, roughly; a word of every sentence counts as many.</summary>
    public int Cost(int symbol) => bearers.Cost(symbol);

    public Word Describe(string word, Stress stress)
    {
        var found = new SortedSet<int>();
        word = stress == Stress.Acute ? Spelling.Accented(word) : word;
        bearers.OfWord(word, found);
        var readings = new List<VerbReading>();
        verbs.Read(word, stress, readings);
        var traits = Traits.None;
        foreach (var (verb, more) in readings)
        {
            traits |= more;
            bearers.OfVerb(verb, found);
        }
        return new Word(word, [.. found], traits);
    }

    /// <summary>The verb a folded word is most likely a form of, or null.</summary>
    public string? Verb(string word)
    {
        var readings = new List<VerbReading>();
        verbs.Read(word, Stress.Unknown, readings);
        return readings.Find(reading => reading.Verb.Length > 0).Verb;
    }

    private int AddClass(string line, int current)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0)
        {
            classes.Add(line[..colon]);
            current = table.Of("@" + line[..colon]);
            line = line[(colon + 2)..];
        }
        foreach (var unit in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            bearers.Add(Spelling.Of(unit), current);
        return current;
    }
}
