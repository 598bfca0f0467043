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
    private readonly Zone[] zones;
    private readonly Dictionary<string, string> sections;

    private RulePage(FrontMatter front, Dictionary<string, string> sections, string markdown)
    {
        (this.front, this.sections, Markdown) = (front, sections, markdown);
        Id = front["id"];
        Facts = front.Find("facts");
        How = front["how"];
        Languages = [.. front.List("languages").Select(RuleWords.Language)];
        Severities = RuleWords.Severities(front);
        Contacts = [.. front.List("contact").Select(RuleWords.One<ContactPolicy>)];
        zones = [.. front.List("zones").Select(RuleWords.One<Zone>).DefaultIfEmpty(Zone.Body)];
    }

    public string Id { get; }

    /// <summary>The rule whose marks it asks for, or null.</summary>
    public string? Facts { get; }

    /// <summary>The kind of rule: phrase, missing, leak…</summary>
    public string How { get; }

    public string Markdown { get; }

    public ImmutableArray<ToneLanguage> Languages { get; }

    /// <summary>The weight in each kind of text; kinds that are absent are not judged.</summary>
    public ImmutableDictionary<TextKind, Severity> Severities { get; }

    /// <summary>The doors for which it speaks; empty means all.</summary>
    public ImmutableArray<ContactPolicy> Contacts { get; }

    /// <summary>Whether it reads such a part of a text.</summary>
    public bool Reads(Zone zone) => Array.IndexOf(zones, zone) >= 0;

    public RuleInfo Info => new(this);

    public static RulePage Parse(string markdown)
    {
        var (front, body) = FrontMatter.Cut(markdown);
        var page = new RulePage(front, Sections(body), markdown);
        page.Require("Por qué");
        page.Require("Why");
        foreach (var language in page.Languages)
            page.RequireTold(language);
        return page;
    }

    public bool Speaks(ToneContext context) =>
        Severities.ContainsKey(context.Kind) && (Contacts.IsEmpty || Contacts.Contains(context.Contact));

    public string Message(ToneLanguage ui) => front["message." + Code(ui)];

    /// <summary>Another value of the front matter, or null.</summary>
    public string? Setting(string key) => front.Find(key);

    public ImmutableArray<string> Suggestions(ToneLanguage language) =>
        [.. (front.Find("suggest." + Code(language)) ?? "").Split(" | ", StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The text under a title; empty when there is none.</summary>
    public string Section(string title) => sections.GetValueOrDefault(title, "").Trim();

    /// <summary>The pattern lines of a language.</summary>
    public IEnumerable<string> Patterns(ToneLanguage language) =>
        Lines("Patterns " + Code(language)).Where(line => line[0] != '`' && !line.StartsWith("# ", StringComparison.Ordinal));

    /// <summary>The examples of a section ("Bad", "Good", "Known misses"…) in a language.</summary>
    public IEnumerable<RuleExample> Examples(string section, ToneLanguage language) =>
        Lines($"{section} {Code(language)}")
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => RuleExample.Parse(line[2..], language));

    private static string Code(ToneLanguage language) => language == ToneLanguage.En ? "en" : "es";

    private IEnumerable<string> Lines(string section) =>
        sections.GetValueOrDefault(section, "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

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
