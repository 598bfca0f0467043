using System.Text.Json;
using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>What an editor says of all its texts: first when it introduces itself, then over that whatever it changes.</summary>
internal sealed record EditorSettings(LintRequest Request, string? Wrong)
{
    private static readonly string[] Names = ["kind", "lang", "initiator", "counterpart", "contact"];

    /// <param name="locale">The language of the editor: the messages speak it unless <c>ui</c> says otherwise.</param>
    /// <param name="layers">Objects, the later over the former; each either the settings or an object with them as <c>colofon</c>.</param>
    public static EditorSettings Of(string? locale, params IEnumerable<JsonElement?> layers)
    {
        var objects = layers.Select(Settings).OfType<JsonElement>().ToList();
        var texts = In(objects.Aggregate(Locale(locale), (usual, json) => new ContextJson(json, In(usual)).Choice("ui", usual)));
        var said = objects.ConvertAll(json => new ContextJson(json, texts));
        var context = said.Aggregate(new ToneContext { Ui = Ui(texts) }, (usual, json) => json.Over(usual));
        said.ForEach(json => json.Choice("ui", ToneLanguage.Es));
        var ignored = said.SelectMany(json => json.List("ignore") ?? []).ToList();
        var rules = ToneLinter.Default.Rules.Select(rule => rule.Id).ToList();
        var wrong = said.Select(json => json.Wrong).FirstOrDefault(wrong => wrong is not null)
            ?? ignored.Except(rules).Select(unknown => texts["lint.wrong.rule", unknown, string.Join(", ", rules)]).FirstOrDefault();
        return new(LintRequest.Said(texts, context, Names.Where(name => said.Exists(json => json.Says(name))), ignored), wrong);
    }

    public static ToneLanguage Ui(Texts texts) => texts.Speech == Speech.En ? ToneLanguage.En : ToneLanguage.Es;

    private static JsonElement? Settings(JsonElement? said) =>
        said is not { ValueKind: JsonValueKind.Object } json ? null
        : json.TryGetProperty("colofon", out var ours) ? (ours.ValueKind == JsonValueKind.Object ? ours : null)
        : json;

    private static ToneLanguage Locale(string? locale) =>
        locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? ToneLanguage.En : ToneLanguage.Es;

    private static Texts In(ToneLanguage ui) => Texts.From(typeof(EditorSettings).Assembly, ui == ToneLanguage.En ? Speech.En : Speech.Es);
}
