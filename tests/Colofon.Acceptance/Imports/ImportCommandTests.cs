using System.Text.Json;

namespace Colofon.Acceptance.Imports;

public sealed class ImportCommandTests
{
    [Fact]
    public async Task I_can_import_a_mailbox_twice_from_the_terminal_and_the_second_time_adds_nothing()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var box = new TemporaryFile(Mailbox.Of(150).ToString());

        var first = await Typed.Run(["import", box.Path, "--json", .. Where(database)]);
        var second = await Typed.Run(["import", box.Path, "--json", .. Where(database)]);

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Contains("he creado el estudio", first.Error);
        Assert.Equal("150 150 0", Counts(first.Output));
        Assert.Equal("150 0 150", Counts(second.Output));
    }

    [Fact]
    public async Task A_real_mailbox_is_read_whole()
    {
        await using var database = await TestDatabase.MakeAsync();
        if (Sample("mbox/spamassassin/easy-ham-1-part1.mbox") is not { } sample)
        {
            Assert.Null(Environment.GetEnvironmentVariable("COLOFON_SAMPLES"));
            return;
        }

        var first = await Typed.Run(["import", sample, "--json", .. Where(database)]);
        var second = await Typed.Run(["import", sample, "--json", .. Where(database)]);

        Assert.Equal("676 676 0", Counts(first.Output));
        Assert.Equal("676 0 676", Counts(second.Output));
    }

    [Fact]
    public async Task I_can_say_what_the_columns_of_my_invoices_mean()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var table = new TemporaryFile("Cosa;Quién;Día;Cuánto\n1;Ejemplo;31/01/2026;100,50\n");

        var unsaid = await Typed.Run(["import", table.Path, "--kind", "invoices", .. Where(database)]);
        var said = await Typed.Run(["import", table.Path, "--kind", "invoices", "--map", "Number=Cosa", "--map", "Customer=Quién", "--map", "IssueDate=Día", "--map", "Net=Cuánto", .. Where(database)]);

        Assert.Equal(1, unsaid.Code);
        Assert.Contains("no sé qué columna es: Number, Customer, IssueDate, Net", unsaid.Output);
        Assert.Equal(0, said.Code);
        Assert.Contains("1 factura, 1 añadida", said.Output);
    }

    [Theory]
    [InlineData("--map", "Nada=Base")]
    [InlineData("--map", "Net")]
    [InlineData("--kind", "fotos")]
    public async Task I_am_told_when_I_use_it_wrongly(string option, string value)
    {
        using var box = new TemporaryFile("x");

        var (code, output, error) = await Typed.Run("import", box.Path, option, value);

        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.Empty(output);
    }

    [Fact]
    public async Task I_am_told_when_a_file_is_not_there() => Assert.Equal(2, (await Typed.Run("import", "/no/such/file.mbox")).Code);

    [Fact]
    public async Task Its_help_shows_commands_to_copy() => Assert.Contains("colofon import inbox.mbox", (await Typed.Run("import", "--help")).Output);

    internal static string[] Where(TestDatabase database) =>
        database.Connection is { } server ? ["--data", database.Folder.Path, "--database", server] : ["--data", database.Folder.Path];

    private static string Counts(string json)
    {
        using var told = JsonDocument.Parse(json);
        var counts = told.RootElement;
        return $"{counts.GetProperty("messages")} {counts.GetProperty("added")} {counts.GetProperty("known")}";
    }

    private static string? Sample(string name) =>
        Environment.GetEnvironmentVariable("COLOFON_SAMPLES") is { Length: > 0 } folder ? Path.Combine(folder, name) : null;
}
