using Colofon.Journal;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Core.Tests.Journal;

public sealed class JournalTests
{
    [Fact]
    public async Task A_journal_that_nobody_touched_is_whole()
    {
        await using var open = await ToldAsync(3);

        var verdict = await VerifyAsync(open);

        Assert.True(verdict.Holds);
        Assert.Equal(4, verdict.Entries);
    }

    [Theory]
    [InlineData("UPDATE \"JournalEntries\" SET \"Code\" = 'workspace.closed' WHERE \"Sequence\" = 2", 2, "journal.fault.entry")]
    [InlineData("UPDATE \"JournalPayloads\" SET \"Words\" = '[\"t:otra\"]' WHERE \"Sequence\" = 3", 3, "journal.fault.payload")]
    [InlineData("UPDATE \"JournalPayloads\" SET \"Salt\" = 'x' WHERE \"Sequence\" = 3", 3, "journal.fault.payload")]
    [InlineData("DELETE FROM \"JournalPayloads\" WHERE \"Sequence\" = 3", 3, "journal.fault.payload-missing")]
    [InlineData("DELETE FROM \"JournalEntries\" WHERE \"Sequence\" = 2", 2, "journal.fault.gap")]
    [InlineData("UPDATE \"JournalEntries\" SET \"PreviousHash\" = 'x' WHERE \"Sequence\" = 4", 4, "journal.fault.link")]
    [InlineData("DELETE FROM \"JournalEntries\" WHERE \"Sequence\" = 4", 4, "journal.fault.cut")]
    public async Task X1_I_am_told_the_first_bad_entry(string tampering, long entry, string fault)
    {
        await using var open = await ToldAsync(3);
        await open.DbAsync(db => db.Database.ExecuteSqlRawAsync(tampering));

        var verdict = await VerifyAsync(open);

        Assert.Equal(new JournalFault(open.Workspace, entry, fault), verdict.Fault);
    }

    [Fact]
    public async Task X1_A_tail_cut_together_with_the_head_shows_by_the_head_kept_outside()
    {
        await using var open = await ToldAsync(3);
        await open.DbAsync(async db =>
        {
            var third = await db.JournalEntries.SingleAsync(row => row.Sequence == 3);
            await db.JournalEntries.Where(row => row.Sequence == 4).ExecuteDeleteAsync();
            await db.Set<JournalPayload>().Where(row => row.Sequence == 4).ExecuteDeleteAsync();
            return await db.Set<JournalHead>().ExecuteUpdateAsync(row => row.SetProperty(h => h.Sequence, 3).SetProperty(h => h.Hash, third.Hash));
        });

        var verdict = await VerifyAsync(open);

        Assert.Equal(new JournalFault(open.Workspace, 4, "journal.fault.cut"), verdict.Fault);
    }

    [Fact]
    public async Task X1_A_case_that_was_deleted_shows()
    {
        await using var open = await ToldAsync(0);
        var gone = Key.New<Colofon.Offboardings.OffboardingId>();
        await open.DbAsync(db =>
        {
            db.Tell("offboarding.opened", JournalSubject.Of(gone), "Cerámicas Ejemplo");
            return db.SaveChangesAsync();
        });

        var verdict = await VerifyAsync(open);

        Assert.Equal("journal.fault.case-missing", verdict.Fault?.Code);
    }

    [Fact]
    public async Task X2_Many_writers_at_once_make_one_chain()
    {
        await using var open = await ToldAsync(0);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => open.DbAsync(db => TellAsync(db, i))));

        var verdict = await VerifyAsync(open);
        Assert.True(verdict.Holds);
        Assert.Equal(21, verdict.Entries);
    }

    [Fact]
    public async Task X4_An_erased_entry_keeps_the_chain_valid()
    {
        await using var open = await ToldAsync(2);
        await open.DbAsync(async db =>
        {
            var subject = (await db.JournalEntries.SingleAsync(row => row.Sequence == 3)).SubjectId;
            await db.Set<JournalPayload>().Where(row => row.Sequence == 3).ExecuteDeleteAsync();
            db.Tell(JournalCodes.Erased, new JournalSubject("workspace", subject));
            return await db.SaveChangesAsync();
        });

        Assert.True((await VerifyAsync(open)).Holds);
    }

    [Fact]
    public async Task A_save_that_fails_leaves_no_entry()
    {
        await using var open = await ToldAsync(0);

        await Assert.ThrowsAnyAsync<Exception>(() => open.DbAsync(db =>
        {
            db.Tell("workspace.renamed", JournalSubject.Of(db.Workspace), "x");
            return db.WriteAsync(() => throw new InvalidDataException("on the way"));
        }));

        Assert.Equal(1, (await VerifyAsync(open)).Entries);
    }

    [Theory]
    [InlineData(Speech.Es, "Colofón abrió el estudio Estudio Ejemplo")]
    [InlineData(Speech.En, "Colofón opened the studio Estudio Ejemplo")]
    public async Task I_can_read_what_happened_in_my_language(Speech speech, string sentence)
    {
        await using var open = await ToldAsync(0);

        var told = await open.InAsync(scope =>
            scope.GetRequiredService<JournalSentences>().TellAsync(Texts.Of(speech), scope.GetRequiredService<ColofonDb>().JournalEntries, 10));

        Assert.Equal(sentence, told[^1].Sentence);
    }

    private static async Task<OpenDatabase> ToldAsync(int more)
    {
        var open = await OpenDatabase.MakeAsync();
        for (var i = 0; i < more; i++)
            await open.DbAsync(db => TellAsync(db, i));
        return open;
    }

    private static Task<int> TellAsync(ColofonDb db, int number)
    {
        db.Tell("workspace.opened", JournalSubject.Of(db.Workspace), number);
        return db.SaveChangesAsync();
    }

    private static Task<JournalVerdict> VerifyAsync(OpenDatabase open) =>
        open.InAsync(scope => scope.GetRequiredService<JournalVerifier>().VerifyAsync());
}
