using Colofon.Acceptance.Imports;
using Colofon.Backups;
using Colofon.Journal;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Backups;

/// <summary>There is a whole, proven backup or none.</summary>
public sealed class BrokenOffTests
{
    private readonly CancellationToken cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(3_000)]
    public async Task K8_On_a_full_disk_the_old_backup_stays_and_no_half_one_is_left(long room)
    {
        await using var studio = await Studio.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);
        var old = await File.ReadAllBytesAsync(kept.File, cancel);
        var desk = new BackupDesk(studio.Folder, DatabaseChoice.For(studio.Folder, studio.Connection), studio.Clock) { Create = path => new FullDisk(File.Create(path), room) };

        var outcome = await desk.MakeAsync(kept.File, replaces: true, cancel: cancel);

        Assert.Equal("backup.full", outcome.Fault?.Key);
        Assert.Equal(old, await File.ReadAllBytesAsync(kept.File, cancel));
        Assert.Equal(["estudio.colofon"], kept.Left);
    }

    [Fact]
    public async Task A10_Killed_in_the_middle_there_is_no_backup_and_the_next_one_clears_up_and_is_whole()
    {
        await using var studio = await Studio.EmptyAsync();
        using var kept = new Kept();
        Assert.Equal(0, (await Typed.Run(["demo", .. Kept.Where(studio.Folder, studio.Connection)])).Code);

        for (var kill = 0; kill < 3; kill++)
        {
            using var backup = Serving.Program.Start(["backup", "--to", kept.File, .. Kept.Where(studio.Folder, studio.Connection)]);
            await UntilAsync(() => kept.Left.Length > 0 && (kill == 0 || Directory.Exists(Path.Combine(kept.File + ".partial", "data"))));
            backup.Kill();
            await backup.EndAsync();
            Assert.DoesNotContain("estudio.colofon", kept.Left);
        }
        var made = await kept.BackupAsync(studio);

        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Equal(["estudio.colofon"], kept.Left);
        Assert.Equal(0, (await Typed.Run(["restore", kept.File, "--check"])).Code);
    }

    [Fact]
    public async Task What_was_copied_from_a_rewritten_journal_is_not_called_a_backup()
    {
        await using var studio = await Studio.EmptyAsync();
        using var kept = new Kept();
        Assert.Equal(0, (await Typed.Run(["demo", .. Kept.Where(studio.Folder, studio.Connection)])).Code);
        await studio.LookAsync(db => db.Set<JournalPayload>().Where(row => row.Sequence == 3).ExecuteUpdateAsync(row => row.SetProperty(payload => payload.Words, "[\"otra cosa\"]"), cancel));

        var (code, _, error) = await kept.BackupAsync(studio);

        Assert.Equal(1, code);
        Assert.Contains("falla en la entrada 3", error);
        Assert.Empty(kept.Left);
    }

    private async Task UntilAsync(Func<bool> isSo)
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (!isSo())
            await look.WaitForNextTickAsync(cancel);
    }
}
