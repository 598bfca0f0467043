using System.CommandLine;
using System.Text.Json;
using Colofon.Cli;
using Colofon.Cli.Tone;

namespace Colofon.Acceptance.Tone;

public sealed class LintBatchTests
{
    [Fact]
    public async Task I_get_one_line_out_for_each_line_in_and_a_bad_one_stops_nothing()
    {
        var (code, answers) = await Run(
            """{"id":"1","text":"Gracias.","kind":"reply"}""",
            "not json",
            """{"id":"3","text":"x","kind":"poem"}""",
            """{"text":"no id"}""",
            """{"id":"half a letter \ud83d","text":"Gracias."}""",
            """{"id":"5","text":"Nunca respetas los plazos.\nGracias.","kind":"reply","lang":"es"}"""
        );

        Assert.Equal(1, code);
        Assert.Equal(["1", null, null, null, null, "5"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.All(answers[1..5], answer => Assert.NotEqual("", answer.GetProperty("error").GetString()));
        var finding = answers[5].GetProperty("findings")[0];
        Assert.Equal(
            ["rule", "severity", "start", "end", "line", "column", "text", "message", "suggestions"],
            finding.EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal((0, 14, 1, 1), (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Each_line_says_what_is_to_be_known()
    {
        var (_, answers) = await Run(
            """{"id":"1","text":"Con Acme pasó igual.","kind":"reply","otherClients":["Acme"],"confidential":null}""",
            """{"id":"2","text":"Our contract ends on 31 December.","kind":"reply","lang":"auto","endDate":"2026-12-30"}""",
            """{"id":"3","text":"Nunca más trabajaré contigo.","kind":"closing","contact":"none"}"""
        );

        Assert.Equal(["other-client-named"], Rules(answers[0]));
        Assert.Equal(["wrong-date"], Rules(answers[1]));
        Assert.Equal("en", answers[1].GetProperty("lang").GetString());
        Assert.DoesNotContain("slammed-door", Rules(answers[2]));
    }

    [Fact]
    public async Task I_get_a_thousand_lines_for_a_thousand_in_their_order_though_two_are_broken()
    {
        string[] texts = ["Gracias por todo.", "Nunca respetas los plazos.", "You never answer my e-mails.", "", "🙂 [NOMBRE]", "He decidido terminar el 30 de junio.\\n\\nUn saludo"];
        string[] kinds = ["announcement", "acknowledgement", "closing", "decline", "boundary", "follow-up", "remedy", "reply", "review-reply", "script"];
        var lines = Enumerable.Range(0, 1000).Select(i => $$"""{"id":"{{i}}","text":"{{texts[i % texts.Length]}}","kind":"{{kinds[i % kinds.Length]}}","contact":"{{(i % 3 == 0 ? "none" : "open")}}"}""").ToArray();
        (lines[333], lines[777]) = ("{\"id\":\"333\",\"text\":", "[1, 2]");

        var (code, answers) = await Run(lines);

        Assert.Equal(1, code);
        Assert.Equal(lines.Select((_, i) => i is 333 or 777 ? null : $"{i}"), answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal(2, answers.Count(answer => answer.TryGetProperty("error", out _)));
    }

    [Fact]
    public async Task Nothing_found_is_a_success()
    {
        var (code, answers) = await Run("""{"id":"1","text":"Gracias.","kind":"reply"}""");

        Assert.Equal(0, code);
        Assert.Empty(answers[0].GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_only_a_strange_letter()
    {
        var (_, answers) = await Run("{\"id\":\"1\",\"text\":\"a\\ud800 \\\"é\\\" [NOMBRE]\\n\",\"kind\":\"reply\"}");

        Assert.Equal(["placeholder"], Rules(answers[0]));
        Assert.Equal(7, answers[0].GetProperty("findings")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task What_is_missing_has_no_place()
    {
        var (_, answers) = await Run("""{"id":"1","text":"He decidido terminar."}""");
        var missing = answers[0].GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "no-thanks");

        Assert.Equal(JsonValueKind.Null, missing.GetProperty("start").ValueKind);
        Assert.Equal(JsonValueKind.Null, missing.GetProperty("line").ValueKind);
    }

    private static string[] Rules(JsonElement answer) =>
        [.. answer.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("start").ValueKind == JsonValueKind.Number).Select(finding => finding.GetProperty("rule").GetString()!)];

    private static async Task<(int Code, JsonElement[] Answers)> Run(params string[] lines)
    {
        var options = new LintOptions();
        var command = new Command("lint");
        options.AddTo(command);
        using var output = new StringWriter();
        var batch = new LintBatch(LintRequest.Read(options, command.Parse(["--batch"])));
        var code = await batch.RunAsync(new StringReader(string.Join('\n', lines)), output, CancellationToken.None);
        return (code, [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)]);
    }
}
