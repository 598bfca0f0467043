using System.Text.RegularExpressions;
using Colofon.Core.Tests.Conventions;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Colofon.Core.Tests.Storage;

/// <summary>That no query and no link can leave its workspace, asked of the whole model.</summary>
public sealed partial class WorkspaceFilterTests
{
    /// <summary>What belongs to no workspace, by name: accounts and their keys, the doors, what all nodes share.</summary>
    private static readonly string[] Shared =
    [
        "Account", "IdentityPasskeyData", "IdentityUserClaim", "IdentityUserLogin", "IdentityUserPasskey", "IdentityUserToken", "Lease", "RingKey",
        "Session", "Workspace",
    ];

    /// <summary>Where a query may look across workspaces, and why.</summary>
    private static readonly Dictionary<string, string> MayLookAcross = new()
    {
        ["src/Colofon.Core/Accounts/WorkspaceQueries.cs"] = "says where one person works, in whichever workspace they are now",
        ["src/Colofon.Core/Backups/JournalProof.cs"] = "proves the journals of a whole backup",
        ["src/Colofon.Core/Feedback/SurveyDoor.cs"] = "finds a survey by the secret of its link, before there is a workspace",
        ["src/Colofon.Core/Guests/GuestDoor.cs"] = "finds an invitation by its address, before there is a workspace",
        ["src/Colofon.Core/Imports/ImportUpkeep.cs"] = "finds what was left half read in any workspace, and the files nobody wants",
        ["src/Colofon.Core/Mail/Outbox/DispatchUpkeep.cs"] = "finds what is due to be sent, of any workspace",
        ["src/Colofon.Core/Storage/Checkup.cs"] = "counts the messages that are stuck, of any workspace",
        ["src/Colofon.Web/Accounts/Sessions/SessionRows.cs"] = "asks whether a session's membership still stands, before there is a workspace",
        ["src/Colofon.Web/Accounts/SigningIn/SignInDesk.cs"] = "finds where a person works, before there is a workspace",
        ["src/Colofon.Web/Aftercare/ReminderWorker.cs"] = "finds the surveys whose reminder is due, of any workspace",
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_row_is_filtered_by_its_workspace_or_named_as_shared(bool isSqlite)
    {
        using var db = Model.Of(isSqlite);
        var unfiltered = db.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count == 0).Select(Name).Order().ToList();

        Assert.Equal(Shared.Order(), unfiltered);
        Assert.All(Owned(db), type => Assert.NotEmpty(type.GetDeclaredQueryFilters()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_link_between_rows_of_a_workspace_carries_the_workspace(bool isSqlite)
    {
        using var db = Model.Of(isSqlite);
        foreach (var link in Owned(db).SelectMany(type => type.GetForeignKeys()).Where(link => typeof(IOwned).IsAssignableFrom(link.PrincipalEntityType.ClrType)))
        {
            Assert.Contains(link.Properties, property => property.Name == nameof(IOwned.WorkspaceId));
            Assert.Equal(nameof(IOwned.WorkspaceId), link.PrincipalKey.Properties[0].Name);
        }
    }

    [Fact]
    public async Task A_context_that_entered_nowhere_refuses_every_owned_row()
    {
        await using var open = await OpenDatabase.MakeAsync();
        await using var outside = open.Outside();
        foreach (var type in Owned(outside))
        {
            var count = typeof(WorkspaceFilterTests).GetMethod(nameof(CountAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
            var thrown = await Assert.ThrowsAnyAsync<Exception>(() => (Task<int>)count.Invoke(null, [outside])!);
            Assert.IsType<InvalidOperationException>(thrown.GetBaseException());
        }
    }

    [Fact]
    public void Nobody_looks_across_workspaces_but_those_who_must()
    {
        var looking = Repository
            .Files("src", "*.cs")
            .Where(file => File.ReadAllText(file).Contains("IgnoreQueryFilters", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Order();

        Assert.Equal(MayLookAcross.Keys.Order(), looking);
    }

    /// <summary>SQL by hand passes every filter by, so it is only for what belongs to no workspace.</summary>
    [Fact]
    public void Sql_by_hand_names_no_row_of_a_workspace()
    {
        using var db = Model.Of(isSqlite: true);
        var tables = Owned(db).Select(type => type.GetTableName()!).ToList();
        foreach (var file in Repository.Files("src", "*.cs").Where(file => !file.Contains("Migrations", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            if (ByHand().IsMatch(text))
                Assert.All(tables, table => Assert.DoesNotContain($"\"{table}\"", text.Replace("\\\"", "\"")));
        }
    }

    private static Task<int> CountAsync<TRow>(ColofonDb db)
        where TRow : class => db.Set<TRow>().CountAsync();

    private static IEnumerable<IEntityType> Owned(ColofonDb db) => db.Model.GetEntityTypes().Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType));

    private static string Name(IEntityType type) => type.ClrType.Name.Split('`')[0];

    [GeneratedRegex("FromSql|ExecuteSql|SqlQuery|DbCommand|CreateCommand")]
    private static partial Regex ByHand();
}
