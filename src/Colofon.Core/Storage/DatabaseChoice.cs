using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Colofon.Storage;

/// <summary>The embedded SQLite file of a folder, or a PostgreSQL server.</summary>
public sealed class DatabaseChoice
{
    private readonly GateExtension gate;
    private readonly Lazy<string> portal;

    private DatabaseChoice(bool isSqlite, string connection)
    {
        IsSqlite = isSqlite;
        Connection = connection;
        portal = new(() => isSqlite ? connection : PortalRole.Connection(connection), LazyThreadSafetyMode.PublicationOnly);
        gate = new GateExtension(new WriteGate(closed: isSqlite));
    }

    public bool IsSqlite { get; }

    internal string Connection { get; }

    private string Migrations => IsSqlite ? "Colofon.Migrations.Sqlite" : "Colofon.Migrations.Postgres";

    /// <param name="folder">Holds the SQLite file when no server is named.</param>
    /// <param name="server">A PostgreSQL connection string, or null.</param>
    public static DatabaseChoice For(DataFolder folder, string? server) =>
        string.IsNullOrWhiteSpace(server) ? new(true, Sqlite(folder.Database)) : new(false, Postgres(server));

    /// <summary>A database of the same kind that is never opened, to ask what this program knows of it.</summary>
    internal static DatabaseChoice Unopened(string? server) => string.IsNullOrWhiteSpace(server) ? new(true, Sqlite(":memory:")) : new(false, server);

    /// <param name="options">What a context is made from.</param>
    /// <param name="over">A PostgreSQL connection that is open already and stays the caller's.</param>
    public DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, NpgsqlConnection? over = null) => Configure(options, Connection, over);

    /// <summary>The same for what the portal reads: on PostgreSQL as a role that may read its views and nothing else.</summary>
    public DbContextOptionsBuilder ConfigurePortal(DbContextOptionsBuilder options) => Configure(options, portal.Value, over: null);

    private DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connection, NpgsqlConnection? over)
    {
        if (IsSqlite)
            options
                .UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(Migrations))
                .AddInterceptors(SqliteManners.Instance);
        else if (over is not null)
            options.UseNpgsql(over, server => server.MigrationsAssembly(Migrations));
        else
            options.UseNpgsql(connection, server => server.MigrationsAssembly(Migrations));
        // A test asks whether the model and the migrations agree; asking again before each migration costs a second.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(gate);
        return options;
    }

    /// <summary>A plain connection to it, still closed.</summary>
    internal DbConnection Connect() => IsSqlite ? new SqliteConnection(Connection) : new NpgsqlConnection(Connection);

    /// <summary>The newest migration that this program knows.</summary>
    internal string LastMigration() =>
        Assembly.Load(Migrations).GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Max(StringComparer.Ordinal)!;

    private static string Sqlite(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 10 }.ToString();

    /// <summary>
    /// A page asks the same dozens of questions every time: they are prepared once for a connection, and a connection
    /// that keeps no state needs no cleaning. Whoever says otherwise in the connection string is heard.
    /// </summary>
    private static string Postgres(string server)
    {
        var said = new NpgsqlConnectionStringBuilder(server);
        // ContainsKey answers for every word that Npgsql knows.
        if (!said.ShouldSerialize("Max Auto Prepare"))
            (said.MaxAutoPrepare, said.AutoPrepareMinUsages) = (300, 3);
        if (!said.ShouldSerialize("No Reset On Close"))
            said.NoResetOnClose = true;
        return said.ToString();
    }
}
