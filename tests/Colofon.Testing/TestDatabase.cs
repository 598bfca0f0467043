using Colofon.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Colofon.Testing;

/// <summary>
/// A migrated, empty database of one test's own: a copy of a template made once. SQLite, or PostgreSQL when
/// <c>COLOFON_TEST_DATABASE</c> is a connection string to a server.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("COLOFON_TEST_DATABASE");
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private static readonly SpareDatabases Spare = new(To);
    private readonly string? name;
    private readonly bool isCopy;

    private TestDatabase(DataFolder folder, string? name, bool isCopy)
    {
        Folder = folder;
        this.name = name;
        this.isCopy = isCopy;
    }

    public static bool IsPostgres => !string.IsNullOrEmpty(Server);

    public DataFolder Folder { get; }

    /// <summary>The connection string of this test's PostgreSQL database, or null for SQLite.</summary>
    public string? Connection => name is null ? null : To(name);

    public static async Task<TestDatabase> MakeAsync()
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("colofon-test-").FullName);
        var template = await Template.Value;
        if (!IsPostgres)
        {
            File.Copy(template, folder.Database);
            return new TestDatabase(folder, null, isCopy: true);
        }
        if (Spare.TryTake(out var spare))
            return new TestDatabase(folder, spare, isCopy: true);
        var name = "t_" + PublicId.New();
        await TellServerAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return new TestDatabase(folder, name, isCopy: true);
    }

    /// <summary>A place with nothing in it: an empty folder, and on PostgreSQL a database without a table.</summary>
    public static async Task<TestDatabase> EmptyAsync()
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("colofon-test-").FullName);
        if (!IsPostgres)
            return new TestDatabase(folder, null, isCopy: false);
        var name = "t_" + PublicId.New();
        await TellServerAsync($"CREATE DATABASE {name}");
        return new TestDatabase(folder, name, isCopy: false);
    }

    public async ValueTask DisposeAsync()
    {
        if (name is null)
        {
            // Only its own: other tests are in the middle of theirs.
            using var connection = (SqliteConnection)DatabaseChoice.For(Folder, null).Connect();
            SqliteConnection.ClearPool(connection);
        }
        else if (!isCopy || !await Spare.TryKeepAsync(name))
        {
            await DropAsync(name);
        }
        Directory.Delete(Folder.Path, recursive: true);
    }

    private static async Task DropAsync(string name)
    {
        await using (var connection = new NpgsqlConnection(To(name)))
            NpgsqlConnection.ClearPool(connection);
        await TellServerAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private static string To(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20, IncludeErrorDetail = true }.ConnectionString;

    private static async Task<string> MakeTemplateAsync()
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("colofon-template-").FullName);
        var name = "template_" + PublicId.New();
        if (IsPostgres)
            await TellServerAsync($"CREATE DATABASE {name}");
        var choice = DatabaseChoice.For(folder, IsPostgres ? To(name) : null);
        await using (var db = new ColofonDb((DbContextOptions<ColofonDb>)choice.Configure(new DbContextOptionsBuilder<ColofonDb>()).Options))
        {
            await Upkeep.MigrateAsync(db, choice);
            if (!IsPostgres)
                await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        if (IsPostgres)
            await Spare.LearnAsync(name);
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return IsPostgres ? name : folder.Database;
    }

    private static async Task TellServerAsync(string command)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var told = new NpgsqlCommand(command, connection);
        await told.ExecuteNonQueryAsync();
    }
}
