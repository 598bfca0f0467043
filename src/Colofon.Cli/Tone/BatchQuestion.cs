using System.Globalization;
using System.Text.Json;
using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>One line of a batch: a text and what is to be known around it; what the line leaves out, the options say.</summary>
internal sealed class BatchQuestion
{
    private readonly Texts texts;

    private BatchQuestion(LintRequest request) => (texts, Context) = (request.Texts, request.Context);

    public string? Wrong { get; private set; }

    public JsonElement Id { get; private set; }

    public string Text { get; private set; } = "";

    public ToneContext Context { get; private set; }

    public static BatchQuestion Read(string line, LintRequest request)
    {
        var question = new BatchQuestion(request);
        try
        {
            using var document = JsonDocument.Parse(line);
            question.Take(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            question.Wrong = request.Texts["lint.wrong.json", wrong.Message];
        }
        return question;
    }

    private void Take(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object || !line.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            Wrong = texts["lint.wrong.id"];
            return;
        }
        Id = id.Clone();
        Text = String(line, "text") ?? Misread("text", "");
        Context = Context with
        {
            Kind = Choice(line, "kind", Context.Kind),
            Language = String(line, "lang") is null or "auto" ? Context.Language : Choice(line, "lang", ToneLanguage.Es),
            Initiator = Choice(line, "initiator", Context.Initiator),
            Counterpart = Choice(line, "counterpart", Context.Counterpart),
            Contact = Choice(line, "contact", Context.Contact),
            Confidential = List(line, "confidential") ?? Context.Confidential,
            OtherClients = List(line, "otherClients") ?? Context.OtherClients,
            EndDate = Date(line) ?? Context.EndDate,
        };
    }

    private string? String(JsonElement line, string name) =>
        !line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? JsonText.Of(value)
        : Misread(name, value.GetRawText());

    private T Choice<T>(JsonElement line, string name, T usual)
        where T : struct, Enum
    {
        if (String(line, name) is not { } word)
            return usual;
        if (ToneWords.Read<T>(word) is { } chosen)
            return chosen;
        Misread(name, word);
        return usual;
    }

    private string[]? List(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(JsonText.Of)];
        Misread(name, value.GetRawText());
        return null;
    }

    private DateOnly? Date(JsonElement line)
    {
        if (String(line, "endDate") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Misread("endDate", text);
        return null;
    }

    private string Misread(string name, string value)
    {
        Wrong ??= texts["lint.wrong.value", name, value];
        return "";
    }
}
