namespace Colofon.Acceptance.Tone.Editors;

/// <summary>What an editor, a folder and a text say of a text.</summary>
public sealed class EditorSettingsTests
{
    private const string Letter = "untitled:carta";

    [Fact]
    public async Task I_say_once_what_my_texts_are_for()
    {
        await using var editor = await Editor.OpenAsync(new { Kind = "reply", Confidential = new[] { "falta de alineación de valores" }, OtherClients = new[] { "Acme" }, EndDate = "2026-12-30", Ignore = new[] { "insult" }, Ui = "en" });
        await editor.OpenTextAsync(Letter, "Nuestros valores no están alineados. Con Acme pasó igual. Eres idiota. El contrato termina el 31/12/2026.");
        var shown = await editor.SeeAsync(Letter);

        Assert.Equal(["confidential-leak", "other-client-named", "over-disclosure", "wrong-date"], shown.Codes.Order());
        Assert.EndsWith("tell the reason you share.", shown.Of("confidential-leak").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_I_change_holds_at_once_and_the_rest_stays()
    {
        await using var editor = await Editor.OpenAsync(new { Ui = "en", Kind = "reply" });
        await editor.OpenTextAsync(Letter, "Nunca más trabajaré contigo.");
        var open = await editor.SeeAsync(Letter);
        await editor.TellAsync("workspace/didChangeConfiguration", new { Settings = new { Colofon = new { Contact = "none" } } });
        var none = await editor.SeeAsync(Letter);
        await editor.TellAsync("workspace/didChangeConfiguration", new { Settings = new { } });
        var again = await editor.SeeAsync(Letter);

        Assert.Equal(["slammed-door"], open.Codes);
        Assert.Contains("\"", open.Of("slammed-door").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(("", "slammed-door"), (string.Join(' ', none.Codes), string.Join(' ', again.Codes)));
    }

    [Theory]
    [InlineData("""{ "kind": "carta" }""", "No entiendo «kind»: carta")]
    [InlineData("""{ "endDate": 3 }""", "No entiendo «endDate»: 3")]
    [InlineData("""{ "colofon": { "ignore": "insult" } }""", "No entiendo «ignore»")]
    [InlineData("""{ "ignore": ["insulto"] }""", "«insulto»")]
    [InlineData("""{ "ui": "fr" }""", "No entiendo «ui»: fr")]
    public async Task I_am_told_what_nobody_understands(string settings, string told)
    {
        await using var editor = await Editor.OpenAsync();
        await editor.RawAsync($$"""{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings": {{settings}} } }""");
        var said = await editor.HearAsync(message => message.TryGetProperty("method", out var method) && method.GetString() == "window/showMessage");

        Assert.Contains(told, said.GetProperty("params").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("null")]
    [InlineData("""{ "colofon": null, "kind": "poem" }""")]
    [InlineData("""{ "other": { "kind": "poem" }, "kind": null }""")]
    public async Task What_is_not_for_us_is_left_alone(string settings)
    {
        await using var editor = await Editor.OpenAsync(new { Kind = "reply" });
        await editor.RawAsync($$"""{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings": {{settings}} } }""");
        await editor.OpenTextAsync(Letter, "Nunca respetas los plazos.");

        Assert.Equal(["accusation"], (await editor.SeeAsync(Letter)).Codes);
    }

    [Fact]
    public async Task What_a_folder_says_holds_and_what_the_editor_says_wins()
    {
        var folder = Directory.CreateTempSubdirectory("colofon lint ñ ");
        try
        {
            var config = Path.Combine(folder.FullName, ".colofon-lint.json");
            await File.WriteAllTextAsync(config, "{ \"kind\": \"reply\", \"contact\": \"none\", \"ignore\": [\"insult\"] }");
            var letter = new Uri(Path.Combine(folder.CreateSubdirectory("2026").FullName, "carta.md")).AbsoluteUri;
            await using var editor = await Editor.OpenAsync(new { Contact = "open" });
            await editor.OpenTextAsync(letter, "Nunca más trabajaré contigo. Eres idiota.");
            var told = await editor.SeeAsync(letter);
            await File.WriteAllTextAsync(config, "{ \"kind\": \"carta\" }");
            await editor.TellAsync("textDocument/didSave", new { TextDocument = new { Uri = letter } });
            var wrong = await editor.SeeAsync(letter);

            Assert.Equal(["slammed-door"], told.Codes);
            Assert.Equal("0:0-0:41", wrong.Range(".colofon-lint.json"));
            Assert.Contains(config, Assert.Single(wrong.All).GetProperty("message").GetString(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Two_comments_above_a_line_both_speak_of_it()
    {
        await using var editor = await Editor.OpenAsync(new { Kind = "reply" });
        await editor.OpenTextAsync(Letter, "Hola:\n\n<!-- colofon-lint next accusation: una cita --> <!-- colofon-lint next insult: otra -->\nNunca pagas, idiota.\n");

        Assert.Empty((await editor.SeeAsync(Letter)).All);
    }
}
