using System.Reflection;
using Colofon.Guests;
using Colofon.Portal.Reading;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Guests;

/// <summary>What the portal can read at all.</summary>
public sealed class PortalViewTests
{
    [Fact]
    public void Every_column_is_one_that_the_other_side_may_see()
    {
        var reserved =
            from view in PortalViews.All
            from column in view.Columns
            where column.Source.GetCustomAttribute<DataClassAttribute>() is not { DataClass: DataClass.Public or DataClass.ClientVisible }
            select $"{view.Name}.{column.Name} shows {column.Entity.Name}.{column.Property}";

        Assert.Empty(reserved);
    }

    [Fact]
    public void The_portal_references_nothing_of_the_house()
    {
        var house = typeof(PortalDb).Assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Colofon", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(house);
        Assert.DoesNotContain("ProjectReference", File.ReadAllText(Path.Combine(Repository.Root, "src/Colofon.Portal/Colofon.Portal.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_view_is_there_with_the_columns_that_the_portal_reads()
    {
        await using var open = await OpenDatabase.MakeAsync();
        var choice = DatabaseChoice.For(open.Folder, open.Connection);
        await using var portal = new PortalDb((DbContextOptions<PortalDb>)choice.ConfigurePortal(new DbContextOptionsBuilder<PortalDb>()).Options);

        Assert.Equal(0, await portal.Cases.CountAsync());
        Assert.Empty(await portal.Cases.ToListAsync());
        Assert.Empty(await portal.Letters.ToListAsync());
        Assert.Empty(await portal.Doors.ToListAsync());
        Assert.Empty(await portal.Tasks.ToListAsync());
        Assert.Empty(await portal.Deliverables.ToListAsync());
        Assert.Empty(await portal.Steps.ToListAsync());
        Assert.Empty(await portal.Acts.ToListAsync());
        Assert.Empty(await portal.Signatures.ToListAsync());
        Assert.Empty(await portal.Sealed.ToListAsync());
        Assert.Empty(await portal.Given.ToListAsync());
        Assert.Empty(await portal.Left.ToListAsync());
        Assert.Empty(await portal.Questions.ToListAsync());
        Assert.Empty(await portal.Answers.ToListAsync());
        Assert.Equal(PortalViews.All.Length, portal.Model.GetEntityTypes().Count());
        await Assert.ThrowsAsync<NotSupportedException>(() => portal.SaveChangesAsync());
    }

    [Fact]
    public async Task The_portal_can_write_nothing_and_on_a_server_it_can_read_nothing_else()
    {
        await using var open = await OpenDatabase.MakeAsync();
        var choice = DatabaseChoice.For(open.Folder, open.Connection);
        await using var portal = new PortalDb((DbContextOptions<PortalDb>)choice.ConfigurePortal(new DbContextOptionsBuilder<PortalDb>()).Options);

        await Assert.ThrowsAsync<NotSupportedException>(() => portal.SaveChangesAsync());
        if (choice.IsSqlite)
            return;
        Assert.Equal("colofon_portal", await portal.Database.SqlQueryRaw<string>("SELECT current_user::text AS \"Value\"").SingleAsync());
        string[] forbidden =
        [
            "SELECT 1 AS \"Value\" FROM \"ReservedReasons\"",
            "SELECT 1 AS \"Value\" FROM \"Offboardings\"",
            "SELECT 1 AS \"Value\" FROM \"Accounts\"",
            "DELETE FROM \"GuestQuestions\" RETURNING 1 AS \"Value\"",
        ];
        foreach (var question in forbidden)
            Assert.Equal("42501", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => portal.Database.SqlQueryRaw<int>(question).ToListAsync())).SqlState);
    }

    /// <summary>A server where nobody may make roles, and where nobody made one, still has a portal.</summary>
    [Fact]
    public async Task Without_its_role_the_portal_reads_the_same_views()
    {
        await using var open = await OpenDatabase.MakeAsync();
        await open.DbAsync(db => TestDatabase.IsPostgres ? db.Database.ExecuteSqlRawAsync("REVOKE SELECT ON \"PortalCases\" FROM colofon_portal") : Task.FromResult(0));
        var choice = DatabaseChoice.For(open.Folder, open.Connection);
        await using var portal = new PortalDb((DbContextOptions<PortalDb>)choice.ConfigurePortal(new DbContextOptionsBuilder<PortalDb>()).Options);

        Assert.Empty(await portal.Cases.ToListAsync());
        await open.DbAsync(db => TestDatabase.IsPostgres ? db.Database.ExecuteSqlRawAsync("GRANT SELECT ON \"PortalCases\" TO colofon_portal") : Task.FromResult(0));
    }

    [Fact]
    public async Task Views_of_another_version_are_made_again()
    {
        await using var open = await OpenDatabase.MakeAsync();
        var choice = DatabaseChoice.For(open.Folder, open.Connection);
        var mark = string.Concat("DROP VIEW \"", PortalViews.Mark, "\"");
        await open.DbAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync(mark);
            await db.Database.ExecuteSqlRawAsync("DROP VIEW \"PortalTasks\"");
            return await db.Database.ExecuteSqlRawAsync("CREATE VIEW \"PortalTasks\" AS SELECT 1 AS \"Old\"");
        });

        await open.DbAsync(async db =>
        {
            await Upkeep.MigrateAsync(db, choice);
            return 0;
        });

        await using var portal = new PortalDb((DbContextOptions<PortalDb>)choice.ConfigurePortal(new DbContextOptionsBuilder<PortalDb>()).Options);
        Assert.Empty(await portal.Tasks.ToListAsync());
    }
}
