using System.Data;
using Colofon.Storage;
using Npgsql;

namespace Colofon.Backups;

/// <summary>One repeatable-read transaction: every table is copied as it was when the transaction began.</summary>
internal sealed class PostgresSnapshot : ISnapshot
{
    private readonly NpgsqlConnection source;
    private readonly NpgsqlTransaction moment;
    private readonly DatabaseChoice choice;
    private readonly TimeProvider clock;

    private PostgresSnapshot(NpgsqlTransaction moment, DatabaseChoice choice, TimeProvider clock)
    {
        (this.moment, this.choice, this.clock) = (moment, choice, clock);
        source = moment.Connection!;
    }

    public string Migration { get; private set; } = "";

    public IReadOnlyList<BackedTable> Tables { get; private set; } = [];

    public static async Task<PostgresSnapshot> TakeAsync(DatabaseChoice choice, TimeProvider clock, CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(choice.Connection) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync(cancel);
        var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        return new PostgresSnapshot(moment, choice, clock)
        {
            Migration = (string)(await connection.AskAsync("""SELECT max("MigrationId") FROM "__EFMigrationsHistory" """, cancel))!,
            Tables = await PostgresTables.CountAsync(connection, cancel),
        };
    }

    public async Task<SnapshotProof> PackAsync(PackedBackup backup, DataFolder heads, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        progress?.Report(new("backup.step.proving", 0));
        var proof = await JournalProof.CheckAsync(new Contexts(choice, moment), heads, clock, cancel);
        if (proof.Fault is not null)
            return proof;
        var done = 0L;
        var whole = Math.Max(1, Tables.Sum(table => table.Rows));
        foreach (var table in Tables)
        {
            await using (var rows = await source.BeginRawBinaryCopyAsync(PostgresTables.Copy(table, "TO STDOUT"), cancel))
                await backup.AddAsync(PostgresTables.Part(table), rows, null, cancel);
            progress?.Report(new("backup.step.packing", (double)(done += table.Rows) / whole));
        }
        return proof;
    }

    public async ValueTask DisposeAsync()
    {
        await moment.DisposeAsync();
        await source.DisposeAsync();
    }
}
