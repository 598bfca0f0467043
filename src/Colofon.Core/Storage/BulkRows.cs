using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Colofon.Storage;

/// <summary>
/// Writes many new rows of one kind without tracking them: a prepared insert on SQLite, a binary copy on PostgreSQL.
/// Values pass the model's converters, as in any save. Only inside a transaction.
/// </summary>
internal static class BulkRows
{
    public static Task AddManyAsync<TRow>(this ColofonDb db, IReadOnlyCollection<TRow> rows, CancellationToken cancel = default)
        where TRow : class, IOwned
    {
        if (rows.Any(row => row.WorkspaceId != db.Workspace))
            throw new InvalidOperationException($"A {typeof(TRow).Name} of another workspace was about to be saved.");
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Many rows are written inside a transaction.");
        var type = db.Model.FindEntityType(typeof(TRow))!;
        return transaction.Connection is NpgsqlConnection server
            ? CopyAsync(server, type, rows, cancel)
            : InsertAsync(transaction, type, rows, cancel);
    }

    private static async Task InsertAsync<TRow>(DbTransaction transaction, IEntityType type, IReadOnlyCollection<TRow> rows, CancellationToken cancel)
        where TRow : class
    {
        var properties = type.GetProperties().ToList();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {Table(type)} ({Columns(properties)}) VALUES ({string.Join(", ", properties.Select((_, at) => "@p" + at))})";
        foreach (var (property, at) in properties.Select((property, at) => (property, at)))
            command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, "@p" + at, null, nullable: true));
        foreach (var row in rows)
        {
            for (var at = 0; at < properties.Count; at++)
                command.Parameters[at].Value = ValueOf(properties[at], row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    private static async Task CopyAsync<TRow>(NpgsqlConnection server, IEntityType type, IReadOnlyCollection<TRow> rows, CancellationToken cancel)
        where TRow : class
    {
        var properties = type.GetProperties().Select(property => (Property: property, Type: property.GetRelationalTypeMapping().StoreType.Split('(')[0])).ToList();
        await using var copy = await server.BeginBinaryImportAsync($"COPY {Table(type)} ({Columns(properties.Select(one => one.Property))}) FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var (property, store) in properties)
            {
                if (ValueOf(property, row) is { } value)
                    await copy.WriteAsync(value, store, cancel);
                else
                    await copy.WriteNullAsync(cancel);
            }
        }
        await copy.CompleteAsync(cancel);
    }

    private static object? ValueOf(IProperty property, object row)
    {
        var value = property.GetGetter().GetClrValue(row);
        return value is null || property.GetTypeMapping().Converter is not { } converter ? value : converter.ConvertToProvider(value);
    }

    private static string Table(IEntityType type) => $"\"{type.GetTableName()}\"";

    private static string Columns(IEnumerable<IProperty> properties) => string.Join(", ", properties.Select(property => $"\"{property.GetColumnName()}\""));
}
