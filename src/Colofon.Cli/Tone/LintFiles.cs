using System.Text.Json;

namespace Colofon.Cli.Tone;

/// <summary>Lints files, one after the other; one that cannot be read does not stop the rest.</summary>
internal static class LintFiles
{
    public static async Task<int> RunAsync(LintRequest request, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var linted = new List<(string Name, LintedText Text)>();
        var (unreadable, fails) = (false, false);
        foreach (var path in request.Files)
        {
            cancel.ThrowIfCancellationRequested();
            var config = LintConfig.For(path);
            var text = config.Wrong is null ? TextFile.Read(path) : null;
            if (text is null)
            {
                unreadable = true;
                await error.WriteLineAsync(config.Wrong is { } wrong ? request.Texts["lint.wrong.config", wrong.File, wrong.Why] : request.Texts["lint.unreadable", path]);
                continue;
            }
            var here = request.In(config);
            linted.Add((path, await HeedAsync(path, text, here, error)));
            fails |= linted[^1].Text.Fails(here.FailOn);
        }
        await output.WriteAsync(Told(linted, request.Format));
        if (request.Format == "text")
            await error.WriteLineAsync(FindingLines.Sum(linted, request.Texts));
        return unreadable ? Exit.WrongUse : fails ? Exit.Refused : Exit.Done;
    }

    private static string Told(List<(string Name, LintedText Text)> linted, string format) =>
        format switch
        {
            "json" => Json(linted),
            "sarif" => Sarif.Of(linted),
            "github" => GitHubLines.Of(linted),
            _ => FindingLines.Of(linted),
        };

    /// <summary>What the text's own comments silence is left out; comments that silence nothing are told.</summary>
    private static async Task<LintedText> HeedAsync(string path, string text, LintRequest request, TextWriter error)
    {
        var silences = Silences.Of(text);
        var linted = LintedText.Of(text, request, request.Context).Heed(silences);
        var places = new TextPlaces(text);
        foreach (var (at, _, told) in silences.Remarks(request.Texts))
            await error.WriteLineAsync($"{path}:{places.Of(at).Line}: {told}");
        return linted;
    }

    private static string Json(List<(string Name, LintedText Text)> linted) =>
        new JsonLine(indented: true).Write(json =>
        {
            json.WriteNumber("version", 1);
            json.WriteStartArray("files");
            foreach (var (name, text) in linted)
                WriteFile(json, name, text);
            json.WriteEndArray();
        }) + "\n";

    private static void WriteFile(Utf8JsonWriter json, string name, LintedText text)
    {
        json.WriteStartObject();
        json.WriteString("file", name);
        FindingJson.Write(json, text);
        json.WriteEndObject();
    }
}
