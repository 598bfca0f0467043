using System.Collections.Immutable;
using System.Text.Json;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>
/// What a folder says of the texts in it: <c>.colofon-lint.json</c>, looked for from the text's folder upwards, the nearest
/// only. What is typed wins; rules to ignore add up.
/// </summary>
internal sealed record LintConfig
{
    public const string FileName = ".colofon-lint.json";

    public static LintConfig None { get; } = new();

    /// <summary>The first thing in the file that nobody understands: the file and the words.</summary>
    public (string File, string Why)? Wrong { get; private init; }

    public TextKind? Kind { get; private init; }

    public ToneLanguage? Language { get; private init; }

    public Initiator? Initiator { get; private init; }

    public Counterpart? Counterpart { get; private init; }

    public ContactPolicy? Contact { get; private init; }

    public Severity? FailOn { get; private init; }

    public ImmutableArray<string> Ignored { get; private init; } = [];

    /// <param name="text">The path of a text; the standard input lies in the current folder.</param>
    public static LintConfig For(string text)
    {
        if (text.Length == 0)
            return None;
        var folder = text == LintRequest.StandardInput ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(text));
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var file = Path.Combine(at, FileName);
            if (File.Exists(file))
                return Read(file);
        }
        return None;
    }

    private static LintConfig Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(file, json.RootElement) : Not(file, "{ … }");
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return Not(file, fault.Message);
        }
    }

    private static LintConfig Read(string file, JsonElement json)
    {
        var read = new LintConfig
        {
            Kind = One<TextKind>(json, "kind"),
            Language = One<ToneLanguage>(json, "lang"),
            Initiator = One<Initiator>(json, "initiator"),
            Counterpart = One<Counterpart>(json, "counterpart"),
            Contact = One<ContactPolicy>(json, "contact"),
            FailOn = One<Severity>(json, "failOn"),
            Ignored = json.TryGetProperty("ignore", out var rules) && rules.ValueKind == JsonValueKind.Array ? [.. rules.EnumerateArray().Select(rule => rule.ToString())] : [],
        };
        return Strange(json, read) is { } strange ? Not(file, strange) : read;
    }

    /// <summary>A key or a value that means nothing.</summary>
    private static string? Strange(JsonElement json, LintConfig read)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (!IsUnderstood(property, read))
                return property.ToString();
        }
        return null;
    }

    private static bool IsUnderstood(JsonProperty property, LintConfig read) =>
        property.Name switch
        {
            "kind" => read.Kind is not null,
            "lang" => read.Language is not null || property.Value.ToString() == "auto",
            "initiator" => read.Initiator is not null,
            "counterpart" => read.Counterpart is not null,
            "contact" => read.Contact is not null,
            "failOn" => read.FailOn is not null,
            "ignore" => property.Value.ValueKind == JsonValueKind.Array && !read.Ignored.Except(ToneLinter.Default.Rules.Select(rule => rule.Id)).Any(),
            _ => false,
        };

    private static T? One<T>(JsonElement json, string key)
        where T : struct, Enum => json.TryGetProperty(key, out var value) ? ToneWords.Read<T>(value.ToString()) : null;

    private static LintConfig Not(string file, string why) => new() { Wrong = (file, why) };
}
