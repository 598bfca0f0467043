using System.Text.Json;
using System.Text.RegularExpressions;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Backups;

public sealed partial class BackupTests
{
    private readonly CancellationToken cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task I_can_keep_a_studio_in_a_file_and_restore_it_elsewhere_with_the_same_journal_and_signals()
    {
        await using var studio = await Studio.EmptyAsync();
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        Assert.Equal(0, (await Typed.Run(["demo", .. Here(studio)])).Code);
        await File.WriteAllTextAsync(Path.Combine(studio.Folder.Incoming, "a1b2"), "a file on its way in", cancel);

        var made = await kept.BackupAsync(studio);
        var restored = await kept.RestoreAsync(elsewhere);

        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Contains("Copia hecha y probada", made.Output);
        Assert.Equal((0, ""), (restored.Code, restored.Error));
        Assert.Equal("a file on its way in", await File.ReadAllTextAsync(Path.Combine(elsewhere.Folder.Path, "incoming", "a1b2"), cancel));
        var there = Kept.Where(elsewhere.Folder, elsewhere.Connection);
        Assert.Equal(0, (await Typed.Run(["journal", "verify", .. there])).Code);
        // One entry more: that it was restored, and whose way into the portal ended with it.
        Assert.Equal(await EntriesAsync(Here(studio)) + 1, await EntriesAsync(there));
        Assert.Equal((await Typed.Run(["signals", "--json", .. Here(studio)])).Output, (await Typed.Run(["signals", "--json", .. there])).Output);
        Assert.Equal(0, (await Typed.Run(["doctor", .. there])).Code);
        Assert.Equal(["estudio.colofon"], kept.Left);
    }

    [Fact]
    public async Task P5_A_backup_beside_people_who_write_holds_all_they_saved_before_it_and_a_whole_journal()
    {
        var (studio, owner) = await Studio.OpenAsync();
        await using var house = studio;
        using var inés = owner;
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        using var stop = new CancellationTokenSource();
        var before = await WriteAsync(studio, "antes", 20, CancellationToken.None);
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(() => WriteAsync(studio, $"durante {writer}", int.MaxValue, stop.Token))).ToList();
        while (await studio.LookAsync(db => db.Relationships.CountAsync()) <= before.Count)
            await Task.Yield();

        var made = await kept.BackupAsync(studio, "--json");
        await stop.CancelAsync();
        var during = (await Task.WhenAll(writers)).Sum(names => names.Count);
        var restored = await kept.RestoreAsync(elsewhere, "--json");

        Assert.Equal((0, 0), (made.Code, restored.Code));
        Assert.True(during > 0);
        Assert.Equal(0, (await Typed.Run(["journal", "verify", .. Kept.Where(elsewhere.Folder, elsewhere.Connection)])).Code);
        Assert.Empty(before.Except(await NamesAsync(elsewhere)));
        Assert.Equal(Tables(made.Output), Tables(restored.Output));
        Assert.Equal(0, (await Typed.Run(["journal", "verify", .. Here(studio)])).Code);
    }

    [Fact]
    public async Task L9_A_sign_in_does_not_live_again_in_what_was_restored()
    {
        var (studio, owner) = await Studio.OpenAsync();
        await using var house = studio;
        using var inés = owner;
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);

        await kept.RestoreAsync(elsewhere);

        await using var again = await Studio.OverAsync(elsewhere);
        using var visitor = again.Visitor();
        foreach (System.Net.Cookie cookie in inés.Cookies.GetAllCookies())
            visitor.Cookies.Add(new System.Net.Cookie(cookie.Name, cookie.Value, "/", "127.0.0.1"));
        Assert.StartsWith("/sign-in", (await visitor.GetAsync("/portfolio")).Path, StringComparison.Ordinal);
        Assert.Equal("/", (await visitor.SignInAsync(Studio.OwnerEmail)).Path);
    }

    [Fact]
    public async Task An_earlier_backup_gives_way_only_when_I_say_so()
    {
        await using var studio = await Studio.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);
        var first = await File.ReadAllBytesAsync(kept.File, cancel);

        var refused = await kept.BackupAsync(studio);
        var unchanged = await File.ReadAllBytesAsync(kept.File, cancel);
        var replaced = await kept.BackupAsync(studio, "--replace");

        Assert.Equal(1, refused.Code);
        Assert.Contains("Ya hay un archivo", refused.Error);
        Assert.Equal(first, unchanged);
        Assert.Equal(0, replaced.Code);
        Assert.NotEqual(first, await File.ReadAllBytesAsync(kept.File, cancel));
    }

    [Fact]
    public async Task I_am_told_how_to_use_it_and_when_there_is_nothing_to_keep()
    {
        using var kept = new Kept();
        var nowhere = Path.Combine(Path.GetTempPath(), "colofon-nowhere-" + PublicId.New());

        var help = await Typed.Run("backup", "--help");
        var unsaid = await Typed.Run("backup", "--data", nowhere);
        var empty = await Typed.Run("backup", "--to", kept.File, "--data", nowhere);

        Assert.Contains("colofon backup --to ~/backups", help.Output);
        Assert.Equal(2, unsaid.Code);
        Assert.Equal(1, empty.Code);
        Assert.False(Directory.Exists(nowhere));
    }

    private static string[] Here(Studio studio) => Kept.Where(studio.Folder, studio.Connection);

    private static async Task<List<string>> WriteAsync(Studio studio, string word, int count, CancellationToken stop)
    {
        var names = new List<string>();
        while (names.Count < count && !stop.IsCancellationRequested)
        {
            var name = $"Cliente {word} {names.Count}";
            await studio.UseAsync<RelationshipDesk, RelationshipId>(desk => desk.CreateAsync(CounterpartKind.Client, name, CancellationToken.None));
            names.Add(name);
        }
        return names;
    }

    private static async Task<List<string>> NamesAsync(TestDatabase database)
    {
        var choice = DatabaseChoice.For(database.Folder, database.Connection);
        await using var db = new ColofonDb((DbContextOptions<ColofonDb>)choice.Configure(new DbContextOptionsBuilder<ColofonDb>()).Options);
        return await db.Relationships.IgnoreQueryFilters().Select(row => row.Name).ToListAsync();
    }

    private static async Task<int> EntriesAsync(string[] where) =>
        Entries().Matches((await Typed.Run(["journal", "verify", "--json", .. where])).Output).Sum(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("\"entries\":([0-9]+)")]
    private static partial Regex Entries();

    private static string Tables(string json) => JsonDocument.Parse(json).RootElement.GetProperty("tables").GetRawText();
}
