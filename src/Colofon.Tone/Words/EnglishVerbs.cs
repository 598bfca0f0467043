namespace Colofon.Tone.Words;

/// <summary>Knows every form of the verbs listed for English.</summary>
internal sealed class EnglishVerbs : IVerbs
{
    private readonly Dictionary<string, List<VerbReading>> forms = new(StringComparer.Ordinal);

    public EnglishVerbs()
    {
        foreach (var line in Resources.Lines("Lexicon/en.verbs.txt"))
        {
            foreach (var entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(entry.Split(':'));
        }
    }

    public void Read(string word, Stress stress, List<VerbReading> readings)
    {
        if (forms.TryGetValue(word, out var known))
            readings.AddRange(known);
    }

    // "pay:paid" names the past; "take:took,taken" past and participle; "stop:pp" doubles its consonant everywhere,
    // "get:got,gotten:gett" only before -ing.
    private void Add(string[] entry)
    {
        var verb = entry[0];
        var irregular = entry.Length > 1 && entry[1] != "pp" ? entry[1].Split(',') : null;
        var stem = entry.Length > 1 && entry[1] == "pp" ? verb + verb[^1] : verb;
        Put(verb, verb, Traits.Infinitive | Traits.SecondSingular | Traits.FirstPerson);
        Put(Third(verb), verb, Traits.ThirdSingular);
        Put(Gerund(entry.Length > 2 ? entry[2] : stem), verb, Traits.Gerund);
        Put(irregular?[0] ?? Past(stem), verb, Traits.Past | (irregular?.Length > 1 ? Traits.None : Traits.Participle));
        if (irregular?.Length > 1)
            Put(irregular[1], verb, Traits.Participle);
    }

    private void Put(string form, string verb, Traits traits)
    {
        if (!forms.TryGetValue(form, out var known))
            forms[form] = known = [];
        known.Add(new VerbReading(verb, traits | Traits.Verb));
    }

    private static string Third(string verb) =>
        verb[^1] switch
        {
            's' or 'x' or 'z' or 'o' => verb + "es",
            'h' when verb[^2] is 's' or 'c' => verb + "es",
            'y' when verb[^2] is not ('a' or 'e' or 'o' or 'u') => verb[..^1] + "ies",
            _ => verb + "s",
        };

    private static string Gerund(string stem) =>
        stem.EndsWith("ie", StringComparison.Ordinal) ? stem[..^2] + "ying"
        : stem[^1] == 'e' && stem[^2] != 'e' ? stem[..^1] + "ing" : stem + "ing";

    private static string Past(string stem) =>
        stem[^1] switch
        {
            'e' => stem + "d",
            'y' when stem[^2] is not ('a' or 'e' or 'o' or 'u') => stem[..^1] + "ied",
            _ => stem + "ed",
        };
}
