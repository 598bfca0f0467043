using Colofon.Tone.Words;

namespace Colofon.Tone.Tests.Judging;

/// <summary>Says to others what was said to "tú": the verbs by the endings of their conjugation, the pronouns by a table.</summary>
internal sealed class SpokenTo(string verbPerson, Dictionary<string, string> pronouns, string greeting)
{
    private static readonly Lexicon Lexicon = new LexiconBuilder(ToneLanguage.Es).Build();
    private static readonly ILookup<(string Conjugation, string Person, string Mood), string> Endings = ReadEndings();

    public static readonly Dictionary<string, SpokenTo> All = new()
    {
        ["usted"] = new("3s", new() { ["tú"] = "usted", ["te"] = "le", ["ti"] = "usted", ["tu"] = "su", ["tus"] = "sus", ["contigo"] = "con usted", ["tuyo"] = "suyo", ["tuya"] = "suya" }, "Estimada señora Muestra:\n\n"),
        ["ustedes"] = new("3p", new() { ["tú"] = "ustedes", ["te"] = "les", ["ti"] = "ustedes", ["tu"] = "su", ["tus"] = "sus", ["contigo"] = "con ustedes", ["tuyo"] = "suyo", ["tuya"] = "suya" }, "Estimados señores:\n\n"),
        ["vosotros"] = new("2p", new() { ["tú"] = "vosotros", ["te"] = "os", ["ti"] = "vosotros", ["tu"] = "vuestro", ["tus"] = "vuestros", ["contigo"] = "con vosotros", ["tuyo"] = "vuestro", ["tuya"] = "vuestra" }, ""),
        ["vos"] = new("vos", new() { ["tú"] = "vos", ["ti"] = "vos", ["contigo"] = "con vos" }, ""),
    };

    /// <summary>The text said to them; null where a verb of it has no regular form, or nobody is spoken to as "tú".</summary>
    public string? Say(string text)
    {
        var (words, changed) = (text.Split(' '), false);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim('.', ',', ';', ':', '?', '!', '¿', '¡', '«', '»', '\n');
            if (word.Length == 0)
                continue;
            var said = Reflexive(word, i + 1 < words.Length ? words[i + 1] : "") ?? Pronoun(word) ?? (IsToTú(word) ? Verb(word) : word);
            if (said is null)
                return null;
            changed |= said != word || IsToTú(word);
            words[i] = words[i].Replace(word, said, StringComparison.Ordinal);
        }
        return changed ? greeting + string.Join(' ', words) : null;
    }

    /// <summary>"te arrepentirás" has one person in it, "te llamaré" two.</summary>
    private string? Reflexive(string word, string next) =>
        verbPerson is "3s" or "3p" && word is "te" or "Te" && IsToTú(next) ? (word == "te" ? "se" : "Se") : null;

    private string? Pronoun(string word) =>
        pronouns.TryGetValue(word.ToLowerInvariant(), out var other) ? char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other : null;

    private static bool IsToTú(string word)
    {
        var described = Describe(word);
        return (described.Traits & Traits.SecondSingular) != 0 && (described.Traits & Traits.Sure) != 0;
    }

    private static Word Describe(string word) => Lexicon.Describe(Spelling.Of(word.ToLowerInvariant()), Stress.Unknown);

    private string? Verb(string word)
    {
        var lower = word.ToLowerInvariant();
        if (verbPerson == "vos")
            return Voseo(lower);
        var verb = Lexicon.Verb(Spelling.Of(lower));
        foreach (var group in Endings.Where(group => group.Key.Person == "2s"))
        {
            foreach (var ending in group.Where(ending => lower.EndsWith(ending, StringComparison.Ordinal) && lower.Length > ending.Length))
            {
                var others = Endings[(group.Key.Conjugation, verbPerson, group.Key.Mood)].ToList();
                var place = group.ToList().IndexOf(ending);
                if (place >= others.Count)
                    continue;
                var said = lower[..^ending.Length] + others[place];
                if (verbPerson == "3s" && IsMineToo(said))
                    said += " usted";
                if (Lexicon.Verb(Spelling.Of(said.Split(' ')[0])) == verb)
                    return char.IsUpper(word[0]) ? char.ToUpperInvariant(said[0]) + said[1..] : said;
            }
        }
        return null;
    }

    /// <summary>"creía" is mine or yours; whoever writes it to usted says so.</summary>
    private static bool IsMineToo(string said) => (Describe(said).Traits & Traits.FirstPerson) != 0;

    /// <summary>Only the present has forms of its own: pagas, pagás.</summary>
    private static string Voseo(string word) =>
        (Describe(word).Traits & (Traits.Past | Traits.Future | Traits.Subjunctive)) != 0 || word.Length < 4 ? word
        : word[^2..] switch
        {
            "as" => word[..^2] + "ás",
            "es" => word[..^2] + "és",
            _ => word,
        };

    private static ILookup<(string, string, string), string> ReadEndings() =>
        Resources.Lines("Lexicon/es.endings.txt")
            .Select(line => line.Split(' '))
            .SelectMany(parts => parts[2..].Select(ending => (Key: (parts[0], parts[1].Split('+')[0], string.Join('+', parts[1].Split('+')[1..].Where(part => part != "sure"))), ending)))
            .ToLookup(pair => pair.Key, pair => pair.ending);
}
