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
        // One with half a letter in it cannot be given back: asking for it says so.
        _ = id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        Id = id.Clone();
        var said = new ContextJson(line, texts);
        if (said.String("text") is not { } text)
        {
            Wrong = said.Wrong ?? texts["lint.wrong.value", "text", ""];
            return;
        }
        Text = text;
        Context = said.Over(Context);
        Wrong = said.Wrong;
    }
}
