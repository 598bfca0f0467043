using System.Data.Common;

namespace Colofon.Storage;

/// <summary>
/// What the first page asks of the database, asked by hand: EF would build its model first, which is half of a start.
/// Names come from the program, never from people.
/// </summary>
public static class EarlyQuestion
{
    /// <returns>Whether a table holds a row.</returns>
    public static async Task<bool> IsAnyAsync(DatabaseChoice choice, string table, CancellationToken cancel = default)
    {
        await using var connection = choice.Connect();
        await connection.OpenAsync(cancel);
        return await AskAsync(connection, $"SELECT 1 FROM \"{table}\" LIMIT 1", cancel) is not null;
    }

    /// <returns>A column of text, whole.</returns>
    public static IReadOnlyList<string> Texts(DatabaseChoice choice, string table, string column)
    {
        using var connection = choice.Connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT \"{column}\" FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    internal static async Task<object?> AskAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancel);
    }
}
