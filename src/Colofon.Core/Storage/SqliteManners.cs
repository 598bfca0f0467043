using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Colofon.Storage;

/// <summary>An acknowledged write is on the disk: WAL with a full sync, and foreign keys always on.</summary>
internal sealed class SqliteManners : DbConnectionInterceptor
{
    public static readonly SqliteManners Instance = new();

    private const string Manners =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA cache_size=-4000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Manners;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Manners;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
