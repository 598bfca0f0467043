using Colofon.Tone.Patterns;
using Colofon.Tone.Words;

namespace Colofon.Tone.Judging;

/// <summary>
/// The pattern lines of a page: <c>pattern => better | words</c>, <c>again: pattern</c>, <c>unless: pattern</c>,
/// <c>unless in sentence: pattern</c>, <c>needs: pattern</c>.
/// </summary>
internal static class PatternLines
{
    private const string Again = "again: ";
    private const string Unless = "unless: ";
    private const string UnlessInSentence = "unless in sentence: ";
    private const string Needs = "needs: ";

    public static List<Pattern> Compile(IRule[] rules, ToneLanguage language, LexiconBuilder lexicon, Frequency frequency)
    {
        var compiler = new PatternCompiler(lexicon, frequency);
        var patterns = new List<Pattern>();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            foreach (var line in rules[rule].Page.Patterns(language))
                patterns.Add(Compile(line, rule, rules[rule].Page.Id, compiler));
        }
        return patterns;
    }

    private static Pattern Compile(string line, int rule, string id, PatternCompiler compiler)
    {
        try
        {
            return Compile(line, rule, compiler);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new FormatException($"The rule '{id}' has a pattern that does not compile: {line}", wrong);
        }
    }

    private static Pattern Compile(string line, int rule, PatternCompiler compiler)
    {
        var arrow = line.IndexOf(" => ", StringComparison.Ordinal);
        var source = arrow < 0 ? line : line[..arrow];
        var (role, lead) = Lead(source);
        source = source[lead..];
        return new Pattern(source, rule, role, compiler.Compile(source), arrow < 0 ? "" : line[(arrow + 4)..]);
    }

    /// <returns>What a match means, and how long the word is that says so.</returns>
    private static (Role Role, int Length) Lead(string line) =>
        line.StartsWith(Unless, StringComparison.Ordinal) ? (Role.Unless, Unless.Length)
        : line.StartsWith(UnlessInSentence, StringComparison.Ordinal) ? (Role.UnlessInSentence, UnlessInSentence.Length)
        : line.StartsWith(Needs, StringComparison.Ordinal) ? (Role.Needs, Needs.Length)
        : line.StartsWith(Again, StringComparison.Ordinal) ? (Role.Again, Again.Length)
        : (Role.Mark, 0);
}
