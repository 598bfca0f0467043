using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Colofon.Storage;

/// <summary>The embedded SQLite file of a folder, or a PostgreSQL server.</summary>
public sealed class DatabaseChoice
{
    private readonly string connection;
    private readonly GateExtension gate;

    private DatabaseChoice(bool isSqlite, string connection)
    {
        IsSqlite = isSqlite;
        this.connection = connection;
        gate = new GateExtension(new WriteGate(closed: isSqlite));
    }

    public bool IsSqlite { get; }

    /// <param name="folder">Holds the SQLite file when no server is named.</param>
    /// <param name="server">A PostgreSQL connection string, or null.</param>
    public static DatabaseChoice For(DataFolder folder, string? server) =>
        string.IsNullOrWhiteSpace(server) ? new(true, Sqlite(folder.Database)) : new(false, server);

    public DbContextOptionsBuilder Configure(DbContextOptionsBuilder options)
    {
        if (IsSqlite)
            options
                .UseSqlite(connection, sqlite => sqlite.MigrationsAssembly("Colofon.Migrations.Sqlite"))
                .AddInterceptors(SqliteManners.Instance);
        else
            options.UseNpgsql(connection, server => server.MigrationsAssembly("Colofon.Migrations.Postgres"));
        // A test asks whether the model and the migrations agree; asking again before each migration costs a second.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(gate);
        return options;
    }

    private static string Sqlite(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 10 }.ToString();
}
