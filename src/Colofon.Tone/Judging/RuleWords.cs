using System.Collections.Immutable;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>Reads the words front matter uses for languages, kinds and weights.</summary>
internal static class RuleWords
{
    private static readonly string[] KindNames = [.. Enum.GetNames<TextKind>().Select(Written)];

    public static ImmutableArray<ToneLanguage> Languages(string[] codes)
    {
        var languages = new ToneLanguage[codes.Length];
        for (var i = 0; i < codes.Length; i++)
            languages[i] = codes[i] switch { "es" => ToneLanguage.Es, "en" => ToneLanguage.En, _ => throw Unknown(codes[i], "language") };
        return [.. languages];
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

    public static ContactPolicy[] Contacts(string[] words) => Array.ConvertAll(words, Contact);

    /// <summary>The parts of a text a rule reads: its body, where it says nothing.</summary>
    public static Zone[] Zones(string[] words) => words.Length == 0 ? [Zone.Body] : Array.ConvertAll(words, One<Zone>);

    /// <summary>An enum value written as in commands.</summary>
    public static T One<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : throw Unknown(word, typeof(T).Name);

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
                Array.Fill(kinds, weight);
            else
                kinds[(int)Kind(space > 0 ? entry[..space] : entry)] = weight;
            any = true;
        }
        return any ? kinds : throw new FormatException($"The rule '{front["id"]}' speaks for no kind of text.");
    }

    private static Severity Weight(string word) =>
        word switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "suggestion" => Severity.Suggestion,
            _ => throw Unknown(word, "weight"),
        };

    private static string Written(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static FormatException Unknown(string word, string what) => new($"'{word}' is not a {what}.");
}
