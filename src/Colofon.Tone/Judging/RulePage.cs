using System.Collections.Immutable;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>
/// A rule as its Markdown page tells it: front matter, why, patterns, examples. A page without why, example and
/// counter-example in each of its languages is not a rule.
/// </summary>
internal sealed class RulePage
{
    private readonly FrontMatter front;
    private readonly Lazy<string> markdown;
    private readonly Lazy<Dictionary<string, string>> sections;
    private readonly ToneLanguage[] languages;
    private readonly Severity?[] severities;
    private readonly ContactPolicy[] contacts;
    private readonly Zone[] zones;
    private readonly string[] messages;
    private readonly ImmutableArray<string>[] suggestions;

    private RulePage(FrontMatter front, Func<string> read)
    {
        this.front = front;
        markdown = new Lazy<string>(read);
        sections = new Lazy<Dictionary<string, string>>(() => Sections(FrontMatter.Cut(markdown.Value).Body));
        (Id, How, Facts) = (front["id"], front["how"], front.Find("facts"));
        languages = RuleWords.Languages(front.List("languages"));
        severities = RuleWords.Severities(front);
        contacts = RuleWords.Contacts(front.List("contact"));
        zones = RuleWords.Zones(front.List("zones"));
        messages = [front["message.es"], front["message.en"]];
        suggestions = [Split(front.Find("suggest.es")), Split(front.Find("suggest.en"))];
    }

    public string Id { get; }

    /// <summary>The rule whose marks it asks for, or null.</summary>
    public string? Facts { get; }

    /// <summary>The kind of rule: phrase, missing, leak…</summary>
    public string How { get; }

    /// <summary>Whether it asks for something that has to be anywhere in the text: only the first place is ever asked for.</summary>
    public bool IsOfWhole => How == "missing";

    public string Markdown => markdown.Value;

    /// <summary>The lines of the front matter.</summary>
    public string Front => front.Source;

    public ImmutableArray<ToneLanguage> Languages => [.. languages];

    public RuleInfo Info => new(this);

    /// <exception cref="FormatException">It is not a rule.</exception>
    public static RulePage Parse(string markdown)
    {
        var page = new RulePage(FrontMatter.Cut(markdown).Front, () => markdown);
        page.Require("Por qué");
        page.Require("Why");
        foreach (var language in page.Languages)
            page.RequireTold(language);
        return page;
    }

    /// <summary>A page that was whole when it was compiled.</summary>
    /// <param name="lines">The lines of its front matter; all of it is read where somebody wants to see it.</param>
    public static RulePage Of(string lines)
    {
        var front = FrontMatter.Of(lines);
        return new RulePage(front, () => Resources.Read($"Rules/{front["id"]}.md"));
    }

    public bool Speaks(ToneContext context) =>
        severities[(int)context.Kind] is not null && (contacts.Length == 0 || Speaks(context.Contact));

    /// <summary>The weight in a kind of text; null where it is not judged.</summary>
    public Severity? SeverityIn(TextKind kind) => severities[(int)kind];

    /// <summary>Whether it reads such a part of a text.</summary>
    public bool Reads(Zone zone)
    {
        foreach (var read in zones)
        {
            if (read == zone)
                return true;
        }
        return false;
    }

    /// <summary>Whether it reads a language.</summary>
    public bool Reads(ToneLanguage language)
    {
        foreach (var read in languages)
        {
            if (read == language)
                return true;
        }
        return false;
    }

    public string Message(ToneLanguage ui) => messages[ui == ToneLanguage.En ? 1 : 0];

    /// <summary>Another value of the front matter, or null.</summary>
    public string? Setting(string key) => front.Find(key);

    public ImmutableArray<string> Suggestions(ToneLanguage language) => suggestions[language == ToneLanguage.En ? 1 : 0];

    /// <summary>The text under a title; empty when there is none.</summary>
    public string Section(string title) => sections.Value.GetValueOrDefault(title, "").Trim();

    /// <summary>The pattern lines of a language.</summary>
    public IEnumerable<string> Patterns(ToneLanguage language) =>
        Lines("Patterns " + Code(language)).Where(line => line[0] != '`' && !line.StartsWith("# ", StringComparison.Ordinal));

    /// <summary>The examples of a section ("Bad", "Good", "Known misses"…) in a language.</summary>
    public IEnumerable<RuleExample> Examples(string section, ToneLanguage language) =>
        Lines($"{section} {Code(language)}")
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => RuleExample.Parse(line[2..], language));

    private bool Speaks(ContactPolicy contact)
    {
        foreach (var spoken in contacts)
        {
            if (spoken == contact)
                return true;
        }
        return false;
    }

    private static ImmutableArray<string> Split(string? words) => [.. (words ?? "").Split(" | ", StringSplitOptions.RemoveEmptyEntries)];

    private static string Code(ToneLanguage language) => language == ToneLanguage.En ? "en" : "es";

    private IEnumerable<string> Lines(string section) =>
        sections.Value.GetValueOrDefault(section, "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private void RequireTold(ToneLanguage language)
    {
        Require("Bad " + Code(language));
        Require("Good " + Code(language));
        if (Message(language).Length == 0)
            throw new FormatException($"The rule '{Id}' has nothing to say in {language}.");
    }

    private void Require(string section)
    {
        if (!Lines(section).Any())
            throw new FormatException($"The rule '{Id}' lacks '{section}'.");
    }

    private static Dictionary<string, string> Sections(string body)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in ("\n" + body).Split("\n## ").Skip(1))
        {
            var title = part.IndexOf('\n');
            sections[title < 0 ? part.Trim() : part[..title].Trim()] = title < 0 ? "" : part[title..];
        }
        return sections;
    }
}
