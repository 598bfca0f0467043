using System.Text.Json;
using Colofon.Cli;

namespace Colofon.Acceptance.Signals;

public sealed class SignalsCommandTests
{
    [Fact]
    public async Task I_can_read_the_portfolio_as_a_table_while_the_server_runs()
    {
        var (studio, _) = await Filled();
        await using var closing = studio;

        var (code, output, _) = await Typed.Run([.. Data(studio), "--lang", "es"]);

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((Exit.Done, 4), (code, lines.Length));
        Assert.StartsWith("relación", lines[0]);
        Assert.Matches("^Cerámicas Ejemplo +[0-9]+  revisar continuidad", lines[1]);
        Assert.Matches("^Óptica Figurada +–  sin datos", lines[3]);
    }

    [Fact]
    public async Task I_can_have_one_relationship_explained_in_either_language()
    {
        var (studio, _) = await Filled();
        await using var closing = studio;

        var (_, spanish, _) = await Typed.Run([.. Data(studio), "--relationship", "ceramicas", "--lang", "es"]);
        var (_, english, _) = await Typed.Run([.. Data(studio), "--relationship", "CERÁMICAS EJEMPLO", "--lang", "en"]);

        Assert.StartsWith("Cerámicas Ejemplo", spanish);
        Assert.Contains("Comunicación desproporcionada: ", spanish);
        Assert.Contains("Communication out of proportion: ", english);
        Assert.DoesNotContain("Librería", spanish);
    }

    [Fact]
    public async Task I_can_read_the_portfolio_as_a_program()
    {
        var (studio, _) = await Filled();
        await using var closing = studio;

        var (code, output, error) = await Typed.Run([.. Data(studio), "--json", "--lang", "en"]);

        Assert.Equal((Exit.Done, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        var (first, last) = (json.RootElement[0], json.RootElement[2]);
        Assert.Equal(
            ["relationship", "id", "kind", "archived", "tension", "band", "coverage", "held", "moved", "critical", "trend", "measures", "signals"],
            first.EnumerateObject().Select(property => property.Name));
        Assert.Equal(first.EnumerateObject().Select(property => property.Name), last.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("client", "review"), (first.GetProperty("kind").GetString(), first.GetProperty("band").GetString()));
        Assert.Equal(JsonValueKind.Null, last.GetProperty("tension").ValueKind);
        var signal = first.GetProperty("signals")[0];
        Assert.Equal(("S1", "red"), (signal.GetProperty("code").GetString(), signal.GetProperty("level").GetString()));
        Assert.Contains("messages per billed hour", signal.GetProperty("evidence")[0].GetString());
        Assert.Equal("noMail", last.GetProperty("measures")[0].GetProperty("unknown").GetString());
    }

    [Fact]
    public async Task I_am_told_when_nobody_has_that_name()
    {
        var (studio, _) = await Filled();
        await using var closing = studio;

        var (code, output, error) = await Typed.Run([.. Data(studio), "--relationship", "zzz", "--lang", "es"]);

        Assert.Equal((Exit.Refused, ""), (code, output));
        Assert.Contains("No hay ninguna relación que se llame «zzz»", error);
    }

    [Fact]
    public async Task I_can_learn_from_examples()
    {
        var (code, output, _) = await Typed.Run("signals", "--help");

        Assert.Equal(Exit.Done, code);
        Assert.Contains("colofon signals --relationship ceramicas", output);
    }

    // The command line has no clock but the machine's: the weeks are counted back from it.
    private static async Task<(Studio, Visitor)> Filled()
    {
        var (studio, me) = await Studio.OpenAsync();
        studio.Clock.Set(TimeProvider.System.GetUtcNow());
        await studio.ChargeAsync(45, 30);
        await studio.GiveCalmAsync("Librería Modelo");
        await studio.GiveTiringAsync("Cerámicas Ejemplo");
        await studio.GiveAsync("Óptica Figurada");
        return (studio, me);
    }

    private static string[] Data(Studio studio) =>
        ["signals", "--data", studio.Folder.Path, .. studio.Connection is { } server ? new[] { "--database", server } : []];
}
