using Colofon.Tone.Judging.Leaks;

namespace Colofon.Tone.Judging;

/// <summary>Makes rules of pages.</summary>
internal static class RuleSet
{
    /// <summary>The rules that travel inside this library, by id.</summary>
    public static IRule[] Load() =>
        [.. Resources.Names("Rules").Select(name => Make(RulePage.Parse(Resources.Read(name))))];

    /// <summary>The rule of a page that was compiled; its whole text travels inside this library.</summary>
    public static IRule Of(string front) => Make(RulePage.Of(front));

    public static IRule Make(RulePage page) =>
        page.How switch
        {
            "phrase" => new PhraseRule(page),
            "missing" => new MissingRule(page),
            "end-date" => new EndDateRule(page),
            "names" => new NameRule(page),
            "leak" => new LeakRule(page),
            "repetition" => new RepetitionRule(page),
            "late" => new LateRule(page),
            "length" => new LengthRule(page),
            "shouting" => new ShoutingRule(page),
            "register" => new RegisterRule(page),
            "holes" => new PlaceholderRule(page),
            _ => throw new FormatException($"Nobody knows how to judge '{page.How}' ({page.Id})."),
        };
}
