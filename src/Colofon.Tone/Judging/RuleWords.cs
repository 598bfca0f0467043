using System.Text;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>
/// Reads the words front matter uses for languages, kinds and weights. In loops: what LINQ makes of our own kinds would be
/// compiled at every start of the program.
/// </summary>
internal static class RuleWords
{
    private static readonly string[] KindNames = Written(Enum.GetNames(typeof(TextKind)));

    public static ToneLanguage[] Languages(string[] codes)
    {
        var languages = new ToneLanguage[codes.Length];
        for (var i = 0; i < codes.Length; i++)
            languages[i] = codes[i] switch { "es" => ToneLanguage.Es, "en" => ToneLanguage.En, _ => throw Unknown(codes[i], "language") };
        return languages;
    }

    /// <summary><c>follow-up</c>, as in commands.</summary>
    public static TextKind Kind(string word) =>
        Array.IndexOf(KindNames, word) is >= 0 and var kind ? (TextKind)kind : throw Unknown(word, "kind of text");

    public static ContactPolicy Contact(string word) =>
        word switch
        {
            "open" => ContactPolicy.Open,
            "conditional" => ContactPolicy.Conditional,
            "none" => ContactPolicy.None,
            _ => throw Unknown(word, "door"),
        };

    public static ContactPolicy[] Contacts(string[] words)
    {
        var contacts = new ContactPolicy[words.Length];
        for (var i = 0; i < words.Length; i++)
            contacts[i] = Contact(words[i]);
        return contacts;
    }

    /// <summary>The parts of a text a rule reads: its body, where it says nothing.</summary>
    public static Zone[] Zones(string[] words)
    {
        if (words.Length == 0)
            return [Zone.Body];
        var zones = new Zone[words.Length];
        for (var i = 0; i < words.Length; i++)
            zones[i] = One<Zone>(words[i]);
        return zones;
    }

    /// <summary>An enum value written as in commands.</summary>
    public static T One<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse(typeof(T), word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? (T)value : throw Unknown(word, typeof(T).Name);

    /// <summary><c>kinds: all</c>, or <c>kinds: announcement error, closing</c> over <c>severity</c>; by kind, null where it does not speak.</summary>
    public static Severity?[] Severities(FrontMatter front)
    {
        var usual = front.Find("severity") is { } severity ? Weight(severity) : (Severity?)null;
        var (kinds, any) = (new Severity?[KindNames.Length], false);
        foreach (var entry in front.List("kinds"))
        {
            var space = entry.IndexOf(' ');
            var weight = space > 0 ? Weight(entry[(space + 1)..]) : usual ?? throw new FormatException($"The rule '{front["id"]}' does not say how much '{entry}' weighs.");
            if (entry == "all")
                Fill(kinds, weight);
            else
                kinds[(int)Kind(space > 0 ? entry[..space] : entry)] = weight;
            any = true;
        }
        return any ? kinds : throw new FormatException($"The rule '{front["id"]}' speaks for no kind of text.");
    }

    private static void Fill(Severity?[] kinds, Severity weight)
    {
        for (var kind = 0; kind < kinds.Length; kind++)
            kinds[kind] = weight;
    }

    private static Severity Weight(string word) =>
        word switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "suggestion" => Severity.Suggestion,
            _ => throw Unknown(word, "weight"),
        };

    private static string[] Written(string[] names)
    {
        var (written, name) = (new string[names.Length], new StringBuilder());
        for (var i = 0; i < names.Length; i++, name.Clear())
        {
            foreach (var letter in names[i])
                name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
            written[i] = name.ToString();
        }
        return written;
    }

    private static FormatException Unknown(string word, string what) => new($"'{word}' is not a {what}.");
}
