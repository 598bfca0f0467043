using System.Text.Json;

namespace Colofon.Cli.Tone;

/// <summary>Writes findings as JSON; offsets are UTF-16, null where nothing is marked.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, LintedText linted)
    {
        json.WriteString("lang", ToneWords.Of(linted.Language));
        json.WriteStartArray("findings");
        var places = new TextPlaces(linted.Text);
        foreach (var finding in linted.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("severity", ToneWords.Of(finding.Severity));
            WriteSpan(json, linted.Text, finding.Span, places);
            json.WriteString("message", finding.Message);
            json.WriteStartArray("suggestions");
            foreach (var suggestion in finding.Suggestions)
                json.WriteStringValue(suggestion);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, string text, Colofon.Tone.TextSpan? span, TextPlaces places)
    {
        var place = span is { } marked ? places.Of(marked.Start) : ((int Line, int Column)?)null;
        WriteNumber(json, "start", span?.Start);
        WriteNumber(json, "end", span?.End);
        WriteNumber(json, "line", place?.Line);
        WriteNumber(json, "column", place?.Column);
        if (span is { } words)
            json.WriteString("text", text.AsSpan(words.Start, words.Length));
        else
            json.WriteNull("text");
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
