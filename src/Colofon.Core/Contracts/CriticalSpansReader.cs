using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Colofon.Contracts;

/// <summary>
/// Reads critical dates as a list of lines (<c>2026-12-10..2026-12-31 Campaña de Navidad</c>, a single day, or the
/// same with commas or semicolons as in a CSV, <c>#</c> for remarks) or as JSON (<c>[{"from","to","label"}]</c>).
/// </summary>
internal static partial class CriticalSpansReader
{
    private const string Iso = "yyyy-MM-dd";

    public static CriticalSpans Read(string text) => text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t') is ['[', ..] json ? FromJson(json) : FromLines(text);

    private static CriticalSpans FromLines(string text)
    {
        var spans = new List<CriticalSpan>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || (spans.Count == 0 && IsHeading(line)))
                continue;
            if (FromLine(line) is not { } span)
                return CriticalSpans.Unreadable(number);
            spans.Add(span);
        }
        return new(spans, null);
    }

    private static bool IsHeading(string line) => Heading().IsMatch(line);

    private static CriticalSpan? FromLine(string line) =>
        Line().Match(line) is { Success: true } read
            ? Span(read.Groups["from"].Value, read.Groups["to"].Value, read.Groups["label"].Value.Trim('"'))
            : null;

    private static CriticalSpans FromJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var spans = json.RootElement.EnumerateArray().Select(FromElement).ToList();
            return spans.Contains(null) ? CriticalSpans.Unreadable(spans.IndexOf(null) + 1) : new(spans!, null);
        }
        catch (JsonException broken)
        {
            return CriticalSpans.Unreadable((broken.LineNumber ?? 0) + 1);
        }
    }

    private static CriticalSpan? FromElement(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object ? Span(Text(entry, "from"), Text(entry, "to"), Text(entry, "label")) : null;

    private static string Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static CriticalSpan? Span(string from, string to, string label) =>
        Day(from) is { } first && Day(to.Length == 0 ? from : to) is { } last && first <= last ? new(first, last, label.Trim()) : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?<from>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:\s*(?:\.\.|[,;])\s*(?<to>[0-9]{4}-[0-9]{2}-[0-9]{2}))?(?:(?:\s*[,;]\s*|\s+)(?<label>.*))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    /// <summary>The first line of a CSV, which names its columns.</summary>
    [GeneratedRegex(@"^(from|desde)\s*[,;]\s*(to|hasta)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
