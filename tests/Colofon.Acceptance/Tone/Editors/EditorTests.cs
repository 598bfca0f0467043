using System.Text.Json;
using Colofon.Cli.Tone.Editors;
using Colofon.Cli.Tone.Editors.Protocol;

namespace Colofon.Acceptance.Tone.Editors;

/// <summary>The linter beside somebody who writes.</summary>
public sealed class EditorTests
{
    private const string Letter = "untitled:carta";
    private static readonly object Reply = new { Kind = "reply" };

    [Fact]
    public async Task I_see_what_hurts_while_I_write()
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.OpenTextAsync(Letter, "Hola, Ana:\n\nNunca respetas los plazos.\n");
        var first = await editor.SeeAsync(Letter);
        await editor.ChangeAsync(Letter, 2, Editor.Change(2, 0, 2, 14, "He movido"), Editor.Change(3, 0, 3, 0, "Eres idiota.\n"));
        var second = await editor.SeeAsync(Letter);
        await editor.TellAsync("textDocument/didClose", new { TextDocument = new { Uri = Letter } });
        var closed = await editor.SeeAsync(Letter);

        var accusation = first.Of("accusation");
        Assert.Equal((1, "2:0-2:14"), (first.Version, first.Range("accusation")));
        Assert.Equal((2, "colofon"), (accusation.GetProperty("severity").GetInt32(), accusation.GetProperty("source").GetString()));
        Assert.StartsWith("«Nunca respetas» señala a quien lee.", accusation.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal((2, "3:5-3:11", 1), (second.Version, second.Range("insult"), second.Of("insult").GetProperty("severity").GetInt32()));
        Assert.Equal(["insult"], second.Codes);
        Assert.Empty(closed.All);
    }

    [Fact]
    public async Task What_is_missing_is_told_of_the_first_line()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenTextAsync(Letter, "Hola, Ana:\n\nHe decidido terminar nuestra colaboración.\n");
        var shown = await editor.SeeAsync(Letter);

        Assert.Equal(("0:0-0:10", "0:0-0:10"), (shown.Range("no-thanks"), shown.Range("no-alternative")));
        Assert.Equal((1, 3), (shown.Of("no-end-date").GetProperty("severity").GetInt32(), shown.Of("no-alternative").GetProperty("severity").GetInt32()));
    }

    [Theory]
    [InlineData("Hola:\r\n\r\n🌱 Nunca respetas\rlos plazos.", "2:3-2:17")]
    [InlineData("Nunca respetas", "0:0-0:14")]
    public async Task Places_count_as_editors_count(string text, string place)
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.OpenTextAsync(Letter, text);

        Assert.Equal(place, (await editor.SeeAsync(Letter)).Range("accusation"));
    }

    [Fact]
    public async Task Half_an_emoji_is_only_a_strange_letter()
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.RawAsync("""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:carta","languageId":"markdown","version":1,"text":"a\ud83d 🌱 \\ \"Nunca\" \ud83c\nNunca\r\nrespetas."}}}""");

        Assert.Equal("1:0-2:8", (await editor.SeeAsync(Letter)).Range("accusation"));
    }

    [Fact]
    public void Whatever_is_typed_the_text_is_the_editors()
    {
        // An editor that keeps its lines apart, as the protocol counts them.
        var random = new Random(7);
        var draft = new Draft(Letter, "markdown", 0, "");
        var own = "";
        for (var version = 1; version < 3000; version++)
        {
            var (start, end) = (random.Next(own.Length + 1), random.Next(own.Length + 1));
            var range = new Stretch(Counted(own, Math.Min(start, end)), Counted(own, Math.Max(start, end)));
            var words = string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => new[] { "a", "é", "🌱", "\ud83d", "\r", "\n", "\r\n", " " }[random.Next(8)]));
            own = own[..Offset(own, range.Start)] + words + own[Offset(own, range.End)..];
            own = own.Length > 60 ? own[..30] : own;
            draft = draft.With(version, [new ContentChange(words, range)]);
            if (draft.Text.Length > 60)
                draft = draft.With(version, [new ContentChange(draft.Text[..30])]);

            Assert.Equal(own, draft.Text);
        }
        Assert.Equal(own.Length, draft.Offset(new Place(int.MaxValue, int.MaxValue)));
    }

    [Theory]
    [InlineData("es", "Quien se siente señalado se defiende", "- **Nunca respetas** los plazos. → Los plazos de mayo y de junio se movieron tres veces.")]
    [InlineData("en", "Somebody who feels accused defends himself", "- **You never answer**. → I sent three e-mails in May.")]
    public async Task I_learn_why_where_I_point(string ui, string why, string better)
    {
        await using var editor = await Editor.OpenAsync(new { Kind = "reply", Ui = ui });
        await editor.OpenTextAsync(Letter, "Hola, Ana:\n\nNunca respetas los plazos.\n");
        var hover = (await editor.AskAtAsync("textDocument/hover", Letter, 2, 4)).GetProperty("result");
        var nothing = await editor.AskAtAsync("textDocument/hover", Letter, 0, 2);

        var contents = hover.GetProperty("contents");
        Assert.Equal(("markdown", "2:0-2:14"), (contents.GetProperty("kind").GetString(), Shown.Range(hover.GetProperty("range"))));
        Assert.StartsWith("**accusation**\n\n" + why, contents.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Contains(better, contents.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, nothing.GetProperty("result").ValueKind);
    }

    [Fact]
    public async Task Nothing_of_a_page_is_read_as_markup()
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.OpenTextAsync(Letter, "Hola, [NOMBRE]:\n");
        var hover = (await editor.AskAtAsync("textDocument/hover", Letter, 0, 8)).GetProperty("result").GetProperty("contents").GetProperty("value").GetString();

        Assert.Contains("**\\[NOMBRE\\]**", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_can_say_it_better_with_one_choice()
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.OpenTextAsync(Letter, "Hola, Ana:\n\nNunca respetas los plazos.\n", "plaintext");
        var actions = (await editor.AskAtAsync("textDocument/codeAction", Letter, 2, 4)).GetProperty("result").EnumerateArray().ToList();
        var elsewhere = await editor.AskAtAsync("textDocument/codeAction", Letter, 0, 0);
        var other = await editor.AskAsync("textDocument/codeAction", new { TextDocument = new { Uri = Letter }, Range = new { Start = Editor.At(2, 4), End = Editor.At(2, 4) }, Context = new { Only = new[] { "refactor" } } });

        Assert.Equal(["Decir «El plazo pasó del [fecha] al [fecha].»", "Decir «Quedan [número] facturas abiertas.»"], actions.Select(action => action.GetProperty("title").GetString()));
        var edit = actions[0].GetProperty("edit").GetProperty("changes").GetProperty(Letter)[0];
        Assert.Equal(("2:0-2:26", "El plazo pasó del [fecha] al [fecha]."), (Shown.Range(edit.GetProperty("range")), edit.GetProperty("newText").GetString()));
        Assert.Equal(("quickfix", "accusation"), (actions[0].GetProperty("kind").GetString(), actions[0].GetProperty("diagnostics")[0].GetProperty("code").GetString()));
        Assert.Equal((0, 0), (elsewhere.GetProperty("result").GetArrayLength(), other.GetProperty("result").GetArrayLength()));
    }

    [Theory]
    [InlineData("Hola:\n\n  Nunca pagas.\n", 2, "2:0-2:0", "  <!-- colofon-lint next accusation: -->\n")]
    [InlineData("Nunca pagas.\r\n", 0, "0:0-0:0", "<!-- colofon-lint next accusation: -->\r\n")]
    [InlineData("Dicen que\nnunca pagas.\n", 1, "0:9-0:9", " <!-- colofon-lint next accusation: -->")]
    [InlineData("```\nx\n```\nNunca pagas.\n", 3, "3:0-3:0", "<!-- colofon-lint next accusation: -->\n")]
    public async Task A_silence_waits_for_its_reason(string text, int line, string place, string comment)
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.OpenTextAsync(Letter, text);
        var first = await editor.SeeAsync(Letter);
        var actions = (await editor.AskAtAsync("textDocument/codeAction", Letter, line, 6)).GetProperty("result").EnumerateArray();
        var edit = actions.Single(action => action.GetProperty("title").GetString() == "Callar «accusation» en esta línea, con un motivo que escribes tú").GetProperty("edit").GetProperty("changes").GetProperty(Letter)[0];
        await editor.ChangeAsync(Letter, 2, new { Text = Applied(text, edit) });
        var without = await editor.SeeAsync(Letter);
        await editor.ChangeAsync(Letter, 3, new { Text = Applied(text, edit).Replace("accusation: ", "accusation: lo dice otra persona ", StringComparison.Ordinal) });
        var silent = await editor.SeeAsync(Letter);

        Assert.Equal(["accusation"], first.Codes);
        Assert.Equal((place, comment), (Shown.Range(edit.GetProperty("range")), edit.GetProperty("newText").GetString()));
        Assert.Equal(["accusation", "silence"], without.Codes);
        Assert.Equal(2, without.Of("silence").GetProperty("severity").GetInt32());
        Assert.Empty(silent.All);
    }

    [Theory]
    [InlineData("Hola, Ana:\n", "0:0-0:0", "<!-- colofon-lint file no-thanks: -->\n")]
    [InlineData("---\ntitle: x\n---\nHola", "3:4-3:4", "\n<!-- colofon-lint file no-thanks: -->\n")]
    public async Task What_is_missing_can_be_silenced_for_the_whole_text(string text, string place, string comment)
    {
        await using var editor = await Editor.OpenAsync(locale: "en-GB");
        await editor.OpenTextAsync(Letter, text);
        var actions = (await editor.AskAtAsync("textDocument/codeAction", Letter, 0, 0)).GetProperty("result").EnumerateArray();
        var edit = actions.Single(action => action.GetProperty("title").GetString() == "Silence “no-thanks” in the whole text, for a reason that you write").GetProperty("edit").GetProperty("changes").GetProperty(Letter)[0];

        Assert.Equal((place, comment), (Shown.Range(edit.GetProperty("range")), edit.GetProperty("newText").GetString()));
    }

    [Fact]
    public async Task A_silence_that_nobody_needs_is_shown_faded()
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.OpenTextAsync(Letter, "Hola.\n<!-- colofon-lint next insult: es una cita --> Gracias.\n");
        var silence = (await editor.SeeAsync(Letter)).Of("silence");

        Assert.Equal((4, 1, "1:0-1:46"), (silence.GetProperty("severity").GetInt32(), silence.GetProperty("tags")[0].GetInt32(), Shown.Range(silence.GetProperty("range"))));
    }

    [Fact]
    public async Task Only_the_newest_words_of_a_long_text_are_read()
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.OpenTextAsync(Letter, string.Concat(Enumerable.Repeat("Nunca respetas los plazos, y por su culpa no hay lanzamiento.\n", 160_000)));
        for (var version = 2; version < 20; version++)
            await editor.ChangeAsync(Letter, version, Editor.Change(0, 0, 0, 0, "a"));
        await editor.ChangeAsync(Letter, 20, new { Text = "Nunca respetas los plazos." });
        var shown = await editor.SeeAsync(Letter);

        Assert.Equal((20, "accusation"), (shown.Version, Assert.Single(shown.Codes)));
    }

    [Fact]
    public async Task An_editor_is_not_drowned()
    {
        await using var editor = await Editor.OpenAsync(Reply);
        await editor.OpenTextAsync(Letter, string.Concat(Enumerable.Repeat("Nunca respetas los plazos.\n\n", 1500)) + "Eres idiota.");
        var shown = await editor.SeeAsync(Letter);
        var all = await editor.AskAsync("textDocument/codeAction", new { TextDocument = new { Uri = Letter }, Range = new { Start = Editor.At(0, 0), End = Editor.At(9000, 0) } });

        Assert.Equal((1000, "insult"), (shown.All.Count, shown.Codes[0]));
        Assert.Equal(50, all.GetProperty("result").GetArrayLength());
    }

    private static string Applied(string text, JsonElement edit)
    {
        var change = new ContentChange(edit.GetProperty("newText").GetString()!, edit.GetProperty("range").Deserialize<Stretch>(new JsonSerializerOptions(JsonSerializerDefaults.Web)));
        return new Draft(Letter, "markdown", 1, text).With(2, [change]).Text;
    }

    /// <summary>A place, letter by letter; one inside a line break is the end of its line.</summary>
    private static Place Counted(string text, int offset)
    {
        var (line, character) = (0, 0);
        for (var at = 0; at < offset; at++)
        {
            if (text[at] is not ('\r' or '\n'))
                character++;
            else if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                at += at + 1 < offset ? 0 : 1;
            else
                (line, character) = (line + 1, 0);
        }
        return new(line, character);
    }

    private static int Offset(string text, Place place)
    {
        var at = 0;
        for (var line = 0; line < place.Line; line++)
            at = text.IndexOfAny(['\r', '\n'], at) is var end && text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
        return at + place.Character;
    }
}
