using Microsoft.Data.Sqlite;

namespace Colofon.Backups;

/// <summary>A SQLite file, opened beside whoever writes to it, and a few questions to it.</summary>
internal static class SqliteFile
{
    public static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancel)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 60 }.ToString());
        await connection.OpenAsync(cancel);
        return connection;
    }

    public static void Run(this SqliteConnection connection, string command) => connection.List(command);

    public static List<string> List(this SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var answers = new List<string>();
        while (reader.Read())
            answers.Add(reader.IsDBNull(0) ? "" : reader.GetString(0));
        return answers;
    }

    /// <summary>Rows of each table that is ours, not SQLite's or the migrations'.</summary>
    public static IReadOnlyList<BackedTable> Count(this SqliteConnection connection) =>
    [
        .. connection
            .List("""SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE '\_\_EF%' ESCAPE '\' ORDER BY name""")
            .Select(name => new BackedTable(name, long.Parse(connection.List($"""SELECT COUNT(*) FROM "{name}" """)[0], System.Globalization.CultureInfo.InvariantCulture))),
    ];
}
