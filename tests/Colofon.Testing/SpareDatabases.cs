using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Colofon.Testing;

/// <summary>
/// PostgreSQL databases of tests that have ended, emptied for the next: making and dropping one costs the server more
/// than most tests do. One whose tables, views or triggers were changed is dropped.
/// </summary>
internal sealed class SpareDatabases(Func<string, string> connectionTo)
{
    // What the objects of a database add up to, the same in every copy of the template; and whether somebody still works in it.
    private const string Shape = """
        SELECT (SELECT sum(oid::bigint) FROM pg_class WHERE relnamespace = 'public'::regnamespace)
            || '/' || (SELECT coalesce(sum(oid::bigint), 0) FROM pg_trigger)
            || '/' || (SELECT coalesce(sum(oid::bigint), 0) FROM pg_proc WHERE pronamespace = 'public'::regnamespace)
            || '/' || (SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid() AND state <> 'idle')
        """;

    // Without triggers and foreign keys, so in any order; what holds much is cut off instead of deleted row by row.
    private const string Emptying = """
        SET LOCAL lock_timeout = '5s';
        SET LOCAL session_replication_role = replica;
        DO $$
        DECLARE one regclass;
        BEGIN
            FOR one IN SELECT oid::regclass FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '__EFMigrationsHistory' AND pg_relation_size(oid) > 0
            LOOP
                IF pg_relation_size(one) > 500000 THEN
                    EXECUTE format('TRUNCATE %s CASCADE', one);
                ELSE
                    EXECUTE format('DELETE FROM %s', one);
                END IF;
            END LOOP;
            PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
                FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL;
        END $$;
        """;

    private readonly ConcurrentBag<string> spare = [];
    private string? shape;

    public bool TryTake([NotNullWhen(true)] out string? name) => spare.TryTake(out name);

    /// <summary>Learns what an untouched database looks like.</summary>
    public async Task LearnAsync(string untouched) => shape = await AskAsync(untouched, Shape);

    /// <summary>Empties a database for the next test.</summary>
    /// <returns>Whether it is kept; if not, its owner drops it.</returns>
    public async Task<bool> TryKeepAsync(string name)
    {
        try
        {
            if (await AskAsync(name, Shape) != shape)
                return false;
            await AskAsync(name, Emptying);
        }
        catch (NpgsqlException)
        {
            return false;
        }
        spare.Add(name);
        return true;
    }

    private async Task<string?> AskAsync(string name, string question)
    {
        await using var connection = new NpgsqlConnection(connectionTo(name));
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(question, connection, transaction);
        var answer = (string?)await command.ExecuteScalarAsync();
        await transaction.CommitAsync();
        return answer;
    }
}
