using Npgsql;

namespace Colofon.Backups;

/// <summary>The tables of a PostgreSQL database as its catalogue knows them.</summary>
internal static class PostgresTables
{
    // Generated columns make themselves again.
    private const string Ours = """
        SELECT c.relname, array_agg(a.attname::text ORDER BY a.attnum)
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname NOT LIKE '\_\_EF%'
          AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        GROUP BY c.relname ORDER BY c.relname
        """;

    public static async Task<IReadOnlyList<BackedTable>> CountAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var tables = new List<BackedTable>();
        await foreach (var (name, columns) in ReadAsync(connection, cancel))
            tables.Add(new BackedTable(name, 0, columns));
        for (var at = 0; at < tables.Count; at++)
            tables[at] = tables[at] with { Rows = (long)(await connection.AskAsync($"SELECT COUNT(*) FROM {Quoted(tables[at].Name)}", cancel))! };
        return tables;
    }

    public static async Task<object?> AskAsync(this NpgsqlConnection connection, string question, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(question, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync(cancel);
    }

    public static string Copy(BackedTable table, string direction) =>
        $"COPY {Quoted(table.Name)} ({string.Join(", ", table.Columns!.Select(Quoted))}) {direction} (FORMAT BINARY)";

    public static string Part(BackedTable table) => $"tables/{table.Name}.copy";

    public static string Quoted(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static async IAsyncEnumerable<(string, string[])> ReadAsync(
        NpgsqlConnection connection,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel
    )
    {
        await using var command = new NpgsqlCommand(Ours, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            yield return (reader.GetString(0), reader.GetFieldValue<string[]>(1));
    }
}
