using System.Text.Json;

namespace Colofon.Acceptance.Tone;

/// <summary>What other programs read, and what a text may silence.</summary>
public sealed class LintFacesTests
{
    [Fact]
    public async Task I_can_hand_the_findings_to_whoever_reads_sarif()
    {
        using var letter = new TemporaryFile("Hola, Ana:\n\nLe digo 🌱 que nunca\nrespetas los plazos.\n");
        var (code, output, error) = await Typed.Run("lint", letter.Path, "--format", "sarif");
        var run = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToList();
        var accusation = results.Single(result => result.GetProperty("ruleId").GetString() == "accusation");
        var place = accusation.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");

        Assert.Equal((1, ""), (code, error));
        Assert.Equal("2.1.0", JsonDocument.Parse(output).RootElement.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(new Uri(letter.Path).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 16, 4, 9), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
        Assert.Equal("nunca\nrespetas", region.GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal("warning", accusation.GetProperty("level").GetString());
        Assert.NotEmpty(accusation.GetProperty("properties").GetProperty("suggestions").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToHashSet();
        Assert.All(results, result => Assert.Contains(result.GetProperty("ruleId").GetString(), rules));
        Assert.All(results.Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("no-", StringComparison.Ordinal)), result => Assert.Equal("{1,5}", Whole(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"))));
    }

    [Fact]
    public async Task I_see_the_findings_beside_the_text_on_a_code_host()
    {
        using var letter = new TemporaryFile("Por su culpa: 100 % del retraso.\n");
        var (_, output, _) = await Typed.Run("lint", letter.Path, "--kind", "reply", "--format", "github", "--ui", "en");
        var line = output.Split('\n').Single(line => line.Contains("title=accusation", StringComparison.Ordinal));

        Assert.StartsWith($"::warning file={letter.Path},line=1,endLine=1,col=1,endColumn=13,title=accusation::", line, StringComparison.Ordinal);
        Assert.Contains("%0A→ ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- colofon-lint next accusation: es una cita -->\nNunca respetas los plazos.\n\nNunca pagas.", "Nunca pagas")]
    [InlineData("Nunca pagas.\n<!-- colofon-lint off accusation, insult: lo dice un personaje -->\nNunca respetas los plazos. Eres idiota.\n<!-- colofon-lint on -->\nNunca contestas.", "Nunca pagas|Nunca contestas")]
    [InlineData("<!-- colofon-lint off insult: un juego --><!-- colofon-lint next accusation: a > b, es una cita -->\nNunca respetas los plazos. Eres idiota.\n<!-- colofon-lint on --><!-- otra cosa --><!-- colofon-linter es otra cosa -->Nunca pagas.\n<!-- sin cerrar", "Nunca pagas")]
    [InlineData("<!-- Colofon-Lint file accusation: es un ejemplo -->\nNunca pagas.\n\nNunca contestas.", "")]
    [InlineData("<!-- colofon-lint file accusation: es un ejemplo -->\nNunca pagas.\n\nNunca contestas.", "")]
    public async Task I_can_silence_a_rule_and_say_why(string text, string left)
    {
        using var letter = new TemporaryFile(text);
        var (_, output, error) = await Typed.Run("lint", letter.Path, "--kind", "reply", "--format", "json");
        var findings = JsonDocument.Parse(output).RootElement.GetProperty("files")[0].GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() is "accusation" or "insult");

        Assert.Equal(left, string.Join('|', findings.Select(finding => finding.GetProperty("text").GetString())));
        Assert.Equal("", error);
    }

    [Theory]
    [InlineData("<!-- colofon-lint next accusation -->", "le falta el motivo")]
    [InlineData("<!-- colofon-lint next acusacion: es una cita -->", "su regla no existe")]
    [InlineData("<!-- colofon-lint nxt accusation: es una cita -->", "no dice next, off, on ni file")]
    [InlineData("<!-- colofon-lint: accusation -->", "no dice next, off, on ni file")]
    [InlineData("<!-- colofon-lint next insult: es una cita -->", "(insult) no hace falta")]
    [InlineData("<!-- colofon-lint off threat: es una cita -->", "(threat) no hace falta")]
    public async Task I_am_told_when_a_silence_silences_nothing(string comment, string told)
    {
        using var letter = new TemporaryFile("Hola, Ana:\n\n" + comment + "\nNunca respetas los plazos.\n");
        var (code, output, error) = await Typed.Run("lint", letter.Path, "--kind", "reply");

        Assert.Equal(1, code);
        Assert.Contains("accusation", output, StringComparison.Ordinal);
        Assert.Contains($"{letter.Path}:3: ", error, StringComparison.Ordinal);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_silenced_for_the_whole_text_only()
    {
        using var letter = new TemporaryFile("<!-- colofon-lint file no-alternative: ya tienen a otra persona -->\nHe decidido terminar.\n");
        var (_, output, _) = await Typed.Run("lint", letter.Path);

        Assert.DoesNotContain("no-alternative", output, StringComparison.Ordinal);
        Assert.Contains("no-thanks", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_folder_says_holds_for_its_texts_and_what_I_type_wins()
    {
        var folder = Directory.CreateTempSubdirectory("colofon-lint-");
        try
        {
            var deep = folder.CreateSubdirectory("clientes/2026");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, ".colofon-lint.json"), "{ \"kind\": \"reply\", \"failOn\": \"error\", \"ignore\": [\"insult\"] // sin insultos\n}");
            var letter = Path.Combine(deep.FullName, "carta.md");
            await File.WriteAllTextAsync(letter, "Nunca respetas los plazos. Eres idiota.");

            var (code, output, _) = await Typed.Run("lint", letter);
            var (typed, missing, _) = await Typed.Run("lint", letter, "--kind", "announcement", "--fail-on", "warning");

            Assert.Equal((0, false, false), (code, output.Contains("no-decision", StringComparison.Ordinal), output.Contains("insult", StringComparison.Ordinal)));
            Assert.Equal((1, true, false), (typed, missing.Contains("no-decision", StringComparison.Ordinal), missing.Contains("insult:", StringComparison.Ordinal)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("{ \"kind\": \"carta\" }", "carta")]
    [InlineData("{ \"ignora\": [\"insult\"] }", "ignora")]
    [InlineData("{ \"ignore\": [\"insulto\"] }", "insulto")]
    [InlineData("{ \"ignore\": \"insult\" }", "ignore")]
    [InlineData("[1]", "{ … }")]
    [InlineData("{ kind", "kind")]
    [InlineData("", "JSON")]
    public async Task I_am_told_what_nobody_understands_of_a_folder(string said, string named)
    {
        var folder = Directory.CreateTempSubdirectory("colofon-lint-");
        try
        {
            var file = Path.Combine(folder.FullName, ".colofon-lint.json");
            await File.WriteAllTextAsync(file, said);
            var letter = Path.Combine(folder.FullName, "carta.md");
            await File.WriteAllTextAsync(letter, "Nunca respetas los plazos.");

            var (code, output, error) = await Typed.Run("lint", letter);

            Assert.Equal((2, ""), (code, output));
            Assert.Contains(file, error, StringComparison.Ordinal);
            Assert.Contains(named, error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Whole(JsonElement region) => $"{{{Number(region, "startLine")},{Number(region, "endLine")}}}";

    private static int Number(JsonElement region, string name) => region.GetProperty(name).GetInt32();
}
