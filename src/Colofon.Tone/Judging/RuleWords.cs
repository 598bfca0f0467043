using System.Collections.Immutable;

namespace Colofon.Tone.Judging;

/// <summary>Reads the words front matter uses for languages, kinds and weights.</summary>
internal static class RuleWords
{
    public static ToneLanguage Language(string code) => One<ToneLanguage>(code);

    /// <summary>An enum value written as in commands: <c>follow-up</c>.</summary>
    public static T One<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value : throw new FormatException($"'{word}' is not a {typeof(T).Name}.");

    /// <summary><c>kinds: all</c>, or <c>kinds: announcement error, closing</c> over <c>severity</c>.</summary>
    public static ImmutableDictionary<TextKind, Severity> Severities(FrontMatter front)
    {
        var usual = front.Find("severity") is { } severity ? One<Severity>(severity) : (Severity?)null;
        var kinds = ImmutableDictionary.CreateBuilder<TextKind, Severity>();
        foreach (var entry in front.List("kinds").SelectMany(Expand))
        {
            var parts = entry.Split(' ');
            kinds[One<TextKind>(parts[0])] = parts.Length > 1 ? One<Severity>(parts[1]) : usual
                ?? throw new FormatException($"The rule '{front["id"]}' does not say how much '{entry}' weighs.");
        }
        return kinds.Count > 0 ? kinds.ToImmutable() : throw new FormatException($"The rule '{front["id"]}' speaks for no kind of text.");
    }

    private static string[] Expand(string kinds) => kinds == "all" ? Enum.GetNames<TextKind>() : [kinds];
}
