using System.IO.Compression;
using Colofon.Backups;

namespace Colofon.Acceptance.Backups;

/// <summary>What is not a whole backup, or not meant for this place, is refused before anything is touched.</summary>
public sealed class RestoreTests
{
    private readonly CancellationToken cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0.0, "no es una copia de seguridad")]
    [InlineData(0.3, "")]
    [InlineData(0.6, "")]
    [InlineData(0.999, "")]
    public async Task A_file_with_one_changed_byte_is_refused(double place, string said)
    {
        await using var studio = await Studio.EmptyAsync();
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);
        await ChangeAsync(kept.File, bytes => bytes[(int)((bytes.Length - 1) * place)] ^= 0x10);

        var (code, _, error) = await kept.RestoreAsync(elsewhere);

        Assert.Equal(1, code);
        Assert.Matches("no es una copia|se ha alterado|falta, se ha alterado o es ajena|está cortado", error);
        Assert.Contains(said, error);
        Assert.Empty(Directory.EnumerateFiles(elsewhere.Folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_cut_file_and_a_strange_file_and_no_file_are_each_named()
    {
        await using var studio = await Studio.EmptyAsync();
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);
        var whole = await File.ReadAllBytesAsync(kept.File, cancel);

        await File.WriteAllBytesAsync(kept.File, whole[..(whole.Length / 2)], cancel);
        var cut = await kept.RestoreAsync(elsewhere);
        await File.WriteAllTextAsync(kept.File, "una carta cualquiera", cancel);
        var strange = await kept.RestoreAsync(elsewhere, "--check");
        File.Delete(kept.File);
        var none = await kept.RestoreAsync(elsewhere);

        Assert.Equal((1, 1, 1), (cut.Code, strange.Code, none.Code));
        Assert.Contains("está cortado", cut.Error);
        Assert.Contains("no es una copia de seguridad de Colofón", strange.Error);
        Assert.Contains("No hay ningún archivo", none.Error);
    }

    [Fact]
    public async Task A_part_that_somebody_put_in_or_took_out_is_named_even_if_the_seal_was_made_anew()
    {
        await using var studio = await Studio.EmptyAsync();
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);
        await using (var file = new FileStream(kept.File, FileMode.Open, FileAccess.ReadWrite))
        await using (var archive = new ZipArchive(file, ZipArchiveMode.Update))
            archive.CreateEntry("../../outside.txt");
        await BackupSeal.CloseAsync(kept.File, cancel);

        var (code, _, error) = await kept.RestoreAsync(elsewhere);

        Assert.Equal(1, code);
        Assert.Contains("../../outside.txt", error);
    }

    [Fact]
    public async Task A11_I_restore_only_where_nothing_is()
    {
        await using var studio = await Studio.EmptyAsync();
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);
        var note = Path.Combine(elsewhere.Folder.Path, "mine.txt");
        await File.WriteAllTextAsync(note, "mine", cancel);

        var full = await kept.RestoreAsync(elsewhere);
        var same = await Typed.Run(["restore", kept.File, .. Kept.Where(studio.Folder, studio.Connection)]);
        File.Delete(note);
        var good = await kept.RestoreAsync(elsewhere);
        var again = await kept.RestoreAsync(elsewhere);

        Assert.Equal((1, 1, 0, 1), (full.Code, same.Code, good.Code, again.Code));
        Assert.Contains("Solo restauro en una carpeta nueva o vacía", full.Error);
        Assert.Contains("Solo restauro", same.Error);
    }

    [Fact]
    public async Task A_backup_of_the_other_kind_of_database_is_refused_with_what_to_do()
    {
        await using var studio = await Studio.EmptyAsync();
        await using var elsewhere = await TestDatabase.EmptyAsync();
        using var kept = new Kept();
        await kept.BackupAsync(studio);
        string[] other = studio.Connection is null ? ["--database", "Host=127.0.0.1;Database=nada"] : [];

        var (code, _, error) = await Typed.Run(["restore", kept.File, "--data", elsewhere.Folder.Path, .. other]);

        Assert.Equal(1, code);
        Assert.Contains("--database", error);
    }

    private async Task ChangeAsync(string file, Action<byte[]> change)
    {
        var bytes = await File.ReadAllBytesAsync(file, cancel);
        change(bytes);
        await File.WriteAllBytesAsync(file, bytes, cancel);
    }
}
