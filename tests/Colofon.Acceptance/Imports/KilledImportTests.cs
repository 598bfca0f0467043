using Colofon.Imports;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Imports;

/// <summary>The real program, killed and stopped in the middle of an import.</summary>
public sealed class KilledImportTests
{
    private const int Messages = 12_000;

    /// <summary>How much was read when the server is killed: soon after it took over, and towards the end.</summary>
    private static readonly int[] ServerKilledAt = [3_000, 9_000];

    [Fact]
    public async Task I5_An_import_killed_three_times_on_the_command_line_and_in_the_server_is_ended_with_exact_counts_even_if_that_is_stopped_too()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var box = new TemporaryFile(Mailbox.Of(Messages, clients: 40).ToString());

        using (var import = Serving.Program.Start(["import", box.Path, "--own", "ines@estudio.example", .. ImportCommandTests.Where(database)]))
            await KillAsync(database, import, at: 500);
        foreach (var read in ServerKilledAt)
        {
            using var server = Serve(database);
            await KillAsync(database, server, read);
        }
        var killed = (await LookAsync(database))!;
        using (var server = Serve(database))
        {
            await UntilAsync(database, row => row.Read > killed.Read);
            server.Terminate();
            Assert.Equal(0, (await server.EndAsync()).Code);
        }
        using (Serve(database))
            await UntilAsync(database, row => row.IsEnded);

        var done = (await LookAsync(database))!;
        Assert.Equal((ImportState.Done, Messages, Messages, 0), (done.State, done.Read, done.Added, done.Refused));
        Assert.Equal(Messages, await CountAsync(database));
    }

    /// <summary>Kills whoever reads, in the middle of it.</summary>
    private static async Task KillAsync(TestDatabase database, Serving.Program reader, int at)
    {
        await UntilAsync(database, row => row.Read >= at);
        reader.Kill();
        await reader.EndAsync();
        var import = (await LookAsync(database))!;
        Assert.Equal(ImportState.Running, import.State);
        Assert.InRange(import.Read, at, Messages - 1);
        Assert.Equal(import.Read, await CountAsync(database));
    }

    private static Serving.Program Serve(TestDatabase database) => Serving.Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. ImportCommandTests.Where(database)]);

    private static async Task UntilAsync(TestDatabase database, Func<Import, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(30));
        while (await LookAsync(database) is not { } import || !isSo(import))
            await look.WaitForNextTickAsync(patience.Token);
    }

    private static async Task<Import?> LookAsync(TestDatabase database)
    {
        await using var db = Open(database);
        return await db.Imports.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync();
    }

    private static async Task<int> CountAsync(TestDatabase database)
    {
        await using var db = Open(database);
        return await db.Interactions.IgnoreQueryFilters().CountAsync();
    }

    private static ColofonDb Open(TestDatabase database) =>
        new((DbContextOptions<ColofonDb>)DatabaseChoice.For(database.Folder, database.Connection).Configure(new DbContextOptionsBuilder<ColofonDb>()).Options);
}
