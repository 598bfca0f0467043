using System.Text.Json;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors show. Columns count UTF-16 units.</summary>
internal static class Sarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private static readonly string Version = typeof(Sarif).Assembly.GetName().Version!.ToString(3);

    public static string Of(IReadOnlyCollection<(string Name, LintedText Text)> linted) =>
        new JsonLine(indented: true).Write(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var (name, text) in linted)
                WriteResults(json, name, text);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }) + "\n";

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "colofon lint");
        json.WriteString("version", Version);
        json.WriteStartArray("rules");
        foreach (var rule in ToneLinter.Default.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", Title(rule));
            json.WriteStartObject("help");
            json.WriteString("text", Page(rule));
            json.WriteString("markdown", Page(rule));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, string name, LintedText text)
    {
        var places = new TextPlaces(text.Text);
        foreach (var finding in text.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule);
            json.WriteString("level", Level(finding.Severity));
            WriteText(json, "message", finding.Message);
            json.WriteStartArray("locations");
            WriteLocation(json, name, text.Text, finding.Span, places);
            json.WriteEndArray();
            if (!finding.Suggestions.IsEmpty)
                WriteSuggestions(json, finding);
            json.WriteEndObject();
        }
    }

    private static void WriteLocation(Utf8JsonWriter json, string name, string text, Colofon.Tone.TextSpan? span, TextPlaces places)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(name));
        json.WriteEndObject();
        json.WriteStartObject("region");
        if (span is { } marked)
            WriteRegion(json, text, marked, places);
        else
            WriteLines(json, 1, text.AsSpan().Count('\n') + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string text, Colofon.Tone.TextSpan marked, TextPlaces places)
    {
        var (from, to) = (places.Of(marked.Start), places.Of(marked.End));
        WriteLines(json, from.Line, to.Line);
        json.WriteNumber("startColumn", from.Column);
        json.WriteNumber("endColumn", to.Column);
        WriteText(json, "snippet", text[marked.Start..marked.End]);
    }

    private static void WriteLines(Utf8JsonWriter json, int first, int last)
    {
        json.WriteNumber("startLine", first);
        json.WriteNumber("endLine", last);
    }

    private static void WriteSuggestions(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("suggestions");
        foreach (var suggestion in finding.Suggestions)
            json.WriteStringValue(suggestion);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Its page, up to the patterns: why, not how.</summary>
    private static string Page(RuleInfo rule)
    {
        var start = rule.Markdown.IndexOf("\n# ", StringComparison.Ordinal) + 1;
        var patterns = rule.Markdown.IndexOf("\n## Patterns", StringComparison.Ordinal);
        return rule.Markdown[start..(patterns < start ? rule.Markdown.Length : patterns)].Trim();
    }

    private static string Title(RuleInfo rule) =>
        rule.Markdown.Split('\n').FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? rule.Id;

    /// <summary>A path as a relative reference; a whole one as an address.</summary>
    private static string Uri(string name) =>
        name == LintRequest.StandardInput ? "stdin"
        : Path.IsPathRooted(name) ? new Uri(name).AbsoluteUri
        : string.Join('/', name.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
