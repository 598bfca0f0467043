namespace Colofon.Tone.Words;

/// <summary>All that is known of the words of one language.</summary>
internal sealed class Lexicon(ToneLanguage language, WordTable classes, Borne borne, Vocabulary vocabulary)
{
    private readonly int opensClause = Class(classes, "opens-clause");
    private readonly IVerbs verbs = language == ToneLanguage.En ? new EnglishVerbs() : new SpanishVerbs();

    public ToneLanguage Language { get; } = language;

    public WordTable Classes { get; } = classes;

    public Borne Borne { get; } = borne;

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>The number of a class that the word lists define.</summary>
    public int Class(string name) => Class(Classes, name);

    private static int Class(WordTable classes, string name) =>
        classes.Find(name) is [var number] ? number : throw new FormatException($"Nobody knows the class '{name}'.");

    /// <summary>Several classes of grammar at once, as <see cref="Word.HasAny"/> asks for them.</summary>
    public ulong Classes64(params ReadOnlySpan<string> names)
    {
        var classes = 0UL;
        foreach (var name in names)
            classes |= Word.Low(Class(name)) is not 0 and var low ? low : throw new FormatException($"The class '{name}' stands too far down in the word list.");
        return classes;
    }

    public Word Describe(string word, Stress stress)
    {
        var found = new List<int>();
        word = stress == Stress.Acute ? Spelling.Accented(word) : word;
        Borne.AddWord(word, found);
        var readings = new List<VerbReading>();
        verbs.Read(word, stress, readings);
        var traits = Traits.None;
        foreach (var reading in readings)
        {
            traits |= reading.Traits;
            Borne.AddVerb(reading.Verb, found);
        }
        if (found.Contains(opensClause))
            traits |= Traits.OpensClause;
        var verb = readings.Count > 0 ? readings[0].Verb : null;
        return new Word(word, Sorted(found), traits, Vocabulary.Of(Vocabulary.Written(word)), Vocabulary.Of(Vocabulary.Stem(word, verb)));
    }

    /// <summary>The verb a folded word is most likely a form of, or null.</summary>
    public string? Verb(string word)
    {
        var readings = new List<VerbReading>();
        verbs.Read(word, Stress.Unknown, readings);
        return readings.Find(reading => reading.Verb.Length > 0)?.Verb;
    }

    /// <summary>Each once, rising.</summary>
    private static int[] Sorted(List<int> numbers)
    {
        numbers.Sort();
        var kept = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (kept == 0 || numbers[i] != numbers[kept - 1])
                numbers[kept++] = numbers[i];
        }
        return numbers.GetRange(0, kept).ToArray();
    }
}
