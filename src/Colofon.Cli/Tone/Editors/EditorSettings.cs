using System.Text.Json;
using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>What an editor says of all its texts: first when it introduces itself, then over that whatever it changes.</summary>
/// <param name="Wrong">The first thing in it that nobody understands, in a sentence.</param>
internal sealed record EditorSettings(LintRequest Request, string? Wrong)
{
    private static readonly string[] Names = ["kind", "lang", "initiator", "counterpart", "contact"];

    /// <param name="locale">The language of the editor: the messages speak it unless <c>ui</c> says otherwise.</param>
    /// <param name="layers">Objects, the later over the former; each either the settings or an object with them as <c>colofon</c>.</param>
    public static EditorSettings Of(string? locale, params IEnumerable<JsonElement?> layers)
    {
        var objects = layers.Select(Settings).OfType<JsonElement>().ToList();
        var (ui, foreign) = Ui(objects, locale);
        var texts = In(ui);
        var said = objects.ConvertAll(json => new ContextJson(json, texts));
        var context = said.Aggregate(new ToneContext { Ui = ui }, (usual, json) => json.Over(usual));
        var ignored = said.SelectMany(json => json.List("ignore") ?? []).ToList();
        var request = LintRequest.Said(texts, context, Names.Where(name => said.Exists(json => json.Says(name))), ignored);
        return new(request, foreign ?? said.Find(json => json.Wrong is not null)?.Wrong ?? UnknownRule(ignored, texts));
    }

    private static JsonElement? Settings(JsonElement? said) =>
        said is not { ValueKind: JsonValueKind.Object } json ? null
        : json.TryGetProperty("colofon", out var ours) ? (ours.ValueKind == JsonValueKind.Object ? ours : null)
        : json;

    private static (ToneLanguage Ui, string? Wrong) Ui(List<JsonElement> objects, string? locale)
    {
        var (ui, wrong) = (locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? ToneLanguage.En : ToneLanguage.Es, (string?)null);
        foreach (var json in objects)
        {
            var said = new ContextJson(json, In(ui));
            ui = said.Choice("ui", ui);
            wrong ??= said.Wrong;
        }
        return (ui, wrong);
    }

    private static Texts In(ToneLanguage ui) => Texts.From(typeof(EditorSettings).Assembly, ui == ToneLanguage.En ? Speech.En : Speech.Es);

    private static string? UnknownRule(List<string> ignored, Texts texts)
    {
        var rules = ToneLinter.Default.Rules.Select(rule => rule.Id).ToList();
        return ignored.Find(rule => !rules.Contains(rule)) is { } unknown ? texts["lint.wrong.rule", unknown, string.Join(", ", rules)] : null;
    }
}
