using System.Globalization;
using System.Text.Json;
using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>What a JSON object says around a text: kind, lang, initiator…; what it leaves out stays as it was.</summary>
internal sealed class ContextJson(JsonElement json, Texts texts)
{
    /// <summary>The first value that nobody understands, in a sentence.</summary>
    public string? Wrong { get; private set; }

    public ToneContext Over(ToneContext usual) =>
        usual with
        {
            Kind = Choice("kind", usual.Kind),
            Language = String("lang") is null or "auto" ? usual.Language : Choice("lang", ToneLanguage.Es),
            Initiator = Choice("initiator", usual.Initiator),
            Counterpart = Choice("counterpart", usual.Counterpart),
            Contact = Choice("contact", usual.Contact),
            Confidential = List("confidential") ?? usual.Confidential,
            OtherClients = List("otherClients") ?? usual.OtherClients,
            EndDate = Date() ?? usual.EndDate,
        };

    public bool Says(string name) => json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public string? String(string name) =>
        !Says(name) ? null
        : json.GetProperty(name) is { ValueKind: JsonValueKind.String } value ? JsonText.Of(value)
        : Misread(name, json.GetProperty(name).GetRawText());

    public T Choice<T>(string name, T usual)
        where T : struct, Enum
    {
        if (String(name) is not { } word)
            return usual;
        if (ToneWords.Read<T>(word) is { } chosen)
            return chosen;
        Misread(name, word);
        return usual;
    }

    public string[]? List(string name)
    {
        if (!Says(name))
            return null;
        var value = json.GetProperty(name);
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(JsonText.Of)];
        Misread(name, value.GetRawText());
        return null;
    }

    private DateOnly? Date()
    {
        if (String("endDate") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Misread("endDate", text);
        return null;
    }

    private string? Misread(string name, string value)
    {
        Wrong ??= texts["lint.wrong.value", name, value];
        return null;
    }
}
