using System.Net;
using Colofon.Acceptance.Guests;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Crash;

/// <summary>The real program, killed while the client leaves files in the portal.</summary>
public sealed class KilledUploadTests
{
    private const int Files = 6;
    private const int Size = 2_000_000;

    /// <summary>Before anything is there, in the middle, and once somebody was told that a file arrived.</summary>
    private static readonly int?[] KilledAfterMilliseconds = [0, 40, null];

    [Fact]
    public async Task U4_Killed_three_times_while_files_come_in_each_is_whole_or_absent_and_another_try_adds_no_second()
    {
        await using var database = await TestDatabase.MakeAsync();
        var table = await SigningTable.LayAsync(database);
        HashSet<string> promised = [];
        foreach (var wait in KilledAfterMilliseconds)
        {
            using var program = database.Serve();
            using var me = await program.EnterAsync();
            using var them = table.ComeBack(me);
            var tries = Enumerable.Range(0, Files).Select(file => TryAsync(them, table.Portal, file)).ToList();
            await (wait is { } milliseconds ? Task.WhenAny(Task.Delay(milliseconds), Task.WhenAll(tries)) : FirstAsync(tries));
            program.Kill();
            promised.UnionWith((await Task.WhenAll(tries)).OfType<string>());
            await program.EndAsync();
            var there = await WholeAsync(database);
            Assert.Empty(promised.Except(there));
            Assert.Equal(there.Count, there.Distinct().Count());
        }

        using var last = database.Serve();
        using var again = await last.EnterAsync();
        using var client = table.ComeBack(again);
        for (var file = 0; file < Files; file++)
            Assert.NotNull(await TryAsync(client, table.Portal, file));
        Assert.Equal(Enumerable.Range(0, Files).Select(Name), (await WholeAsync(database)).Order());
        await database.VerifyAsync();
    }

    /// <returns>The file's name, when we were told that it arrived.</returns>
    private static async Task<string?> TryAsync(Visitor them, string portal, int file)
    {
        try
        {
            return (await them.LeaveAsync(portal, Noise(file), Name(file))).Status == HttpStatusCode.OK ? Name(file) : null;
        }
        catch (Exception broken) when (Cut.Is(broken))
        {
            return null;
        }
    }

    private static async Task FirstAsync(List<Task<string?>> tries)
    {
        await foreach (var one in Task.WhenEach(tries))
        {
            if (await one is not null)
                return;
        }
    }

    private static async Task<List<string>> WholeAsync(TestDatabase database)
    {
        var left = await database.LookAsync(db => db.LeftFiles.IgnoreQueryFilters().AsNoTracking().ToListAsync());
        Assert.All(left, file => Assert.True(file.IsWhole && file.Bytes.AsSpan().SequenceEqual(Noise(int.Parse(file.FileName.AsSpan(5, 1), System.Globalization.CultureInfo.InvariantCulture)))));
        return [.. left.Select(file => file.FileName)];
    }

    private static string Name(int file) => $"fotos{file}.zip";

    private static byte[] Noise(int file)
    {
        var bytes = new byte[Size];
        new Random(file).NextBytes(bytes);
        return bytes;
    }
}
