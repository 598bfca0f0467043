using System.Text.Json;

namespace Colofon.Acceptance.Tone;

public sealed class LintCommandTests
{
    private const string Fine = """
        Hola, Ana:

        He decidido terminar nuestra colaboración el 30 de diciembre de 2026, porque voy a centrarme en otra línea de trabajo.
        Gracias por la confianza de estos años: ha sido un placer.
        Hasta el 15 de enero respondo dudas y preparo la documentación para el traspaso. Te recomiendo a dos colegas.
        La puerta queda abierta.

        Un saludo,
        Luis
        """;

    [Fact]
    public async Task I_am_told_nothing_about_a_good_letter()
    {
        using var letter = new TemporaryFile(Fine);
        var (code, output, error) = await Typed.Run("lint", letter.Path, "--end-date", "2026-12-30", "--fail-on", "suggestion");

        Assert.Equal((0, ""), (code, output));
        Assert.Contains("1 texto leído", error);
    }

    [Theory]
    [InlineData("No he podido leer «»", "")]
    [InlineData("No hay ninguna regla «»", "--explain", "")]
    [InlineData("No hay ninguna opción «--bogus»", "--bogus")]
    public async Task I_am_told_what_cannot_be_meant(string told, params string[] typed)
    {
        var (code, output, error) = await Typed.Run(["lint", .. typed]);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_text_is_not_called_clean()
    {
        using var picture = new TemporaryFile("Nunca\0respetas los plazos.");
        var (code, _, error) = await Typed.Run("lint", picture.Path);

        Assert.Equal(2, code);
        Assert.Contains("que sea un texto", error);
    }

    [Fact]
    public async Task I_am_shown_where_it_hurts_and_better_words()
    {
        using var letter = new TemporaryFile(Fine + "\nP.D.: nunca respetas los plazos.\n");
        var (code, output, _) = await Typed.Run("lint", letter.Path);

        Assert.Equal(1, code);
        Assert.StartsWith($"{letter.Path}:10:7: warning accusation: «nunca respetas»", output);
        Assert.Contains("    → He decidido…", output);
    }

    [Fact]
    public async Task I_can_read_the_answer_as_json_in_English()
    {
        using var letter = new TemporaryFile("You never answer.");
        var (code, output, _) = await Typed.Run("lint", letter.Path, "--kind", "reply", "--format", "json", "--ui", "en");
        var file = JsonDocument.Parse(output).RootElement.GetProperty("files")[0];

        Assert.Equal(1, code);
        Assert.Equal("en", file.GetProperty("lang").GetString());
        Assert.Equal("You never answer", file.GetProperty("findings")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    public async Task I_choose_what_fails(string severity, int expected)
    {
        using var letter = new TemporaryFile("Nunca respetas los plazos.");
        var (code, _, _) = await Typed.Run("lint", letter.Path, "--kind", "reply", "--fail-on", severity);

        Assert.Equal(expected, code);
    }

    [Fact]
    public async Task I_can_ignore_a_rule_and_name_the_file_after_it()
    {
        using var letter = new TemporaryFile("Nunca respetas los plazos.");
        var (code, output, _) = await Typed.Run("lint", "--kind", "reply", "--ignore", "accusation", letter.Path);

        Assert.Equal((0, ""), (code, output));
    }

    [Fact]
    public async Task What_is_reserved_is_read_from_files()
    {
        using var reserved = new TemporaryFile("falta de alineación de valores\n\n");
        using var clients = new TemporaryFile("Cerámicas Ejemplo, S.L.\n");
        using var letter = new TemporaryFile("Nuestros valores no están alineados y ahora llevamos a Cerámicas Ejemplo.");
        var (code, output, _) = await Typed.Run("lint", letter.Path, "--kind", "reply", "--confidential", reserved.Path, "--other-clients", clients.Path);

        Assert.Equal(1, code);
        Assert.Contains("error confidential-leak: «valores no están alineados»", output);
        Assert.Contains("error other-client-named: «Cerámicas Ejemplo»", output);
    }

    [Fact]
    public async Task Every_rule_explains_itself()
    {
        var (code, list, _) = await Typed.Run("lint", "--list-rules");
        Assert.Equal(0, code);
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var rule = line.Split(' ')[0];
            var (explained, page, _) = await Typed.Run("lint", "--explain", rule);
            Assert.Equal(0, explained);
            Assert.Contains("## Por qué", page);
        }
    }

    [Theory]
    [InlineData("lint", "no-such-file.md")]
    [InlineData("lint", "--explain", "no-such-rule")]
    [InlineData("lint", "--end-date", "30/12/2026", "-")]
    [InlineData("lint", "--kind", "poem", "-")]
    [InlineData("lint", "--ignore", "no-such-rule", "-")]
    [InlineData("lint", "--confidential", "no-such-file.txt", "-")]
    [InlineData("lint", "--batch", "letter.md")]
    public async Task I_am_told_what_I_typed_wrong(params string[] arguments)
    {
        var (code, output, error) = await Typed.Run(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.NotEqual("", error);
    }

    [Fact]
    public async Task The_help_has_examples()
    {
        var (code, output, _) = await Typed.Run("lint", "--help");

        Assert.Equal(0, code);
        Assert.Contains("Examples:", output);
        Assert.Contains("colofon lint --batch", output);
    }
}
