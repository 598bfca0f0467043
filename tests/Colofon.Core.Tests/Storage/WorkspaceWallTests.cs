using Colofon.Language;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Storage;

public sealed class WorkspaceWallTests
{
    [Fact]
    public async Task Another_workspace_does_not_see_my_rows()
    {
        await using var open = await OpenDatabase.MakeAsync();
        var other = await open.AddWorkspaceAsync("Otro Estudio");
        await AddAsync(open, "Cerámicas Ejemplo");

        Assert.Equal(1, await open.DbAsync(db => db.Relationships.CountAsync()));
        Assert.Equal(0, await open.DbAsync(db => db.Relationships.CountAsync(), other));
    }

    [Fact]
    public async Task A_context_that_entered_nowhere_refuses_every_owned_row()
    {
        await using var open = await OpenDatabase.MakeAsync();
        await using var outside = open.Outside();

        await Assert.ThrowsAsync<InvalidOperationException>(() => outside.Relationships.ToListAsync());
    }

    [Fact]
    public async Task A_row_of_another_workspace_cannot_be_saved()
    {
        await using var open = await OpenDatabase.MakeAsync();
        var other = await open.AddWorkspaceAsync("Otro Estudio");

        await Assert.ThrowsAsync<InvalidOperationException>(() => open.DbAsync(db =>
        {
            db.Add(new Relationship(other, CounterpartKind.Client, "Viveros Muestra", Speech.Es, db.Now));
            return db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_link_across_workspaces_cannot_be_written()
    {
        await using var open = await OpenDatabase.MakeAsync();
        var other = await open.AddWorkspaceAsync("Otro Estudio");
        var mine = await AddAsync(open, "Cerámicas Ejemplo");

        await Assert.ThrowsAsync<DbUpdateException>(() => open.DbAsync(db =>
        {
            db.Add(new Person(db.Workspace, mine, "Clara Muestra", null));
            return db.SaveChangesAsync();
        }, other));
    }

    [Fact]
    public async Task F5_Whoever_saves_over_a_version_they_did_not_see_is_refused()
    {
        await using var open = await OpenDatabase.MakeAsync();
        var id = await AddAsync(open, "Cerámicas Ejemplo");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => open.DbAsync(async mine =>
        {
            var seen = await mine.Relationships.SingleAsync(row => row.Id == id);
            await open.DbAsync(async theirs =>
            {
                (await theirs.Relationships.SingleAsync(row => row.Id == id)).Describe(CounterpartKind.Client, "Cerámicas Uno", null, null);
                return await theirs.SaveChangesAsync();
            });
            seen.Describe(CounterpartKind.Client, "Cerámicas Dos", null, null);
            return await mine.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task D9_Money_instants_and_odd_text_come_back_alike_from_both_databases()
    {
        await using var open = await OpenDatabase.MakeAsync();
        var id = await AddAsync(open, "Ñandú \0 \ud83d");

        var stored = await open.DbAsync(db => db.Relationships.SingleAsync(row => row.Id == id));

        Assert.Equal("Ñandú \ufffd \ufffd", stored.Name);
        Assert.Equal(open.Clock.GetUtcNow(), stored.CreatedAt);
    }

    private static Task<RelationshipId> AddAsync(OpenDatabase open, string name) =>
        open.DbAsync(async db =>
        {
            var made = new Relationship(db.Workspace, CounterpartKind.Client, name, Speech.Es, db.Now);
            db.Add(made);
            await db.SaveChangesAsync();
            return made.Id;
        });
}
