using Colofon.Tone.Reading;

namespace Colofon.Tone.Words;

/// <summary>Reads a folded Spanish word as stem and ending, with or without pronouns behind it (<c>pagarme</c>).</summary>
internal sealed class SpanishVerbs : IVerbs
{
    private const int LongestEnding = 8;
    private const int ShortestStem = 2;
    private readonly Dictionary<string, List<Ending>> endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Stem>> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VerbReading>> forms = new(StringComparer.Ordinal);

    public SpanishVerbs()
    {
        foreach (var line in Resources.Lines("Lexicon/es.endings.txt"))
            AddEndings(line.Split(' '));
        foreach (var line in Resources.Lines("Lexicon/es.verbs.txt"))
            AddVerb(line.Split(' '));
    }

    public void Read(string word, Stress stress, List<VerbReading> readings)
    {
        ReadForm(word, stress, readings);
        if (readings.Count > 0 || Enclitics.Cut(word) is not { } verb)
            return;
        ReadForm(verb.Verb, Stress.Unknown, readings);
        readings.RemoveAll(reading => (reading.Traits & Enclitics.Hosts) == 0);
        for (var i = 0; i < readings.Count && verb.ToYou; i++)
            readings[i] = readings[i] with { Traits = readings[i].Traits | Traits.ToYou };
    }

    private void ReadForm(string word, Stress stress, List<VerbReading> readings)
    {
        if (forms.TryGetValue(word, out var known))
            readings.AddRange(known);
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var ends = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= Math.Min(LongestEnding, word.Length - 1); length++)
        {
            if (!ends.TryGetValue(word.AsSpan(word.Length - length), out var possible))
                continue;
            lookup.TryGetValue(word.AsSpan(0, word.Length - length), out var owners);
            foreach (var ending in possible)
                Match(ending, owners, stress, word, readings);
        }
    }

    private static void Match(
        Ending ending, List<Stem>? owners, Stress stress, string word, List<VerbReading> readings)
    {
        if (stress != Stress.Unknown && ending.Acute != (stress == Stress.Acute) && (ending.Traits & Traits.SecondPlural) == 0)
            return;
        if (ending.Conjugation == "any" && word.Length > 6 && owners is null)
            readings.Add(new VerbReading("", ending.Traits));
        foreach (var owner in owners ?? [])
        {
            if (owner.Conjugation == ending.Conjugation)
                readings.Add(new VerbReading(owner.Verb, ending.Traits));
        }
    }

    private void AddEndings(string[] parts)
    {
        foreach (var ending in parts[2..])
        {
            var folded = string.Concat(ending.Select(Fold.Of));
            if (!endings.TryGetValue(folded, out var known))
                endings[folded] = known = [];
            known.Add(new Ending(parts[0], TraitNames.Read(parts[1]) | Traits.Verb, folded != ending));
        }
    }

    private void AddVerb(string[] parts)
    {
        var (verb, root, conjugation) = (parts[0], parts[0][..^2], parts[0][^2..]);
        foreach (var stem in root.Length < ShortestStem ? [] : SpanishSpelling.Stems(root, conjugation))
            AddStem(stem, verb, conjugation); // ser, ir, dar, ver list all their forms
        foreach (var part in parts[1..])
        {
            if (part[0] == '=')
                AddForms(verb, part[1..].Split(':'));
            else if (part[^1] is '+' or '^')
                AddStem(part[..^1], verb, part[^1] == '+' ? "strong" : "future");
            else
                Array.ForEach(SpanishSpelling.Stems(part, conjugation), stem => AddStem(stem, verb, conjugation));
        }
    }

    private void AddStem(string stem, string verb, string conjugation)
    {
        if (!stems.TryGetValue(stem, out var owners))
            stems[stem] = owners = [];
        owners.Add(new Stem(verb, conjugation));
    }

    private void AddForms(string verb, string[] formsAndTraits)
    {
        foreach (var form in formsAndTraits[0].Split(','))
        {
            if (!forms.TryGetValue(form, out var known))
                forms[form] = known = [];
            known.Add(new VerbReading(verb, TraitNames.Read(formsAndTraits[1]) | Traits.Verb));
        }
    }
}
