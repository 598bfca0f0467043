namespace Colofon.Acceptance.Backups;

public sealed class BackupPageTests
{
    [Theory]
    [InlineData("es", "no consta ninguna copia", "Última copia")]
    [InlineData("en", "No backup of this folder", "Last backup")]
    public async Task I_am_told_when_the_last_backup_was_made_and_how_to_make_one(string language, string none, string last)
    {
        var (studio, owner) = await Studio.OpenAsync(language);
        await using var house = studio;
        using var inés = owner;
        using var kept = new Kept();

        var before = await inés.GetAsync("/settings/backup");
        await kept.BackupAsync(studio);
        var after = await inés.GetAsync("/settings/backup");

        Assert.Contains(none, before.Html);
        Assert.Contains("colofon backup --data", before.Html);
        Assert.Contains(studio.Folder.Path, before.Html);
        Assert.Contains(last, after.Html);
        Assert.Contains("estudio.colofon", after.Html);
    }
}
