namespace Colofon.Tone.Words;

/// <summary>Takes the pronouns off the end of an infinitive, gerund or imperative: <c>pagarme</c>, <c>avisadnos</c>.</summary>
internal static class Enclitics
{
    /// <summary>The forms that carry pronouns behind them.</summary>
    public const Traits Hosts = Traits.NonFinite | Traits.Third | Traits.Subjunctive | Traits.SecondPlural;

    private static readonly string[] Pronouns = ["melo", "mela", "noslo", "telo", "selo", "sela", "oslo", "nos", "los", "las", "les", "me", "te", "se", "os", "le", "lo", "la"];

    public static (string Verb, bool ToYou)? Cut(string word)
    {
        foreach (var pronoun in Pronouns)
        {
            if (word.Length < pronoun.Length + 3 || !word.EndsWith(pronoun, StringComparison.Ordinal))
                continue;
            var verb = word[..^pronoun.Length];
            if (verb[^1] is 'r' or 'd' or 'a' or 'e' or 'n' || verb.EndsWith("ndo", StringComparison.Ordinal))
                return (verb, pronoun is "te" or "os" or "telo" or "oslo");
        }
        return null;
    }
}
