using System.Security.Cryptography;
using System.Text;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Feedback;

/// <summary>One hash over everything that workspaces keep, but for what a look may add.</summary>
internal static class RowPrint
{
    private static readonly string[] Aside = ["JournalEntry", "JournalPayload", "JournalHead", "Health", "Lease", "PostOnce", "Session"];

    /// <summary>All tables in one question: asked one by one through entities, this takes longer than what it watches.</summary>
    public static async Task<string> TakeAsync(ColofonDb db)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = string.Join(";\n", Tables(db).Select(table => $"SELECT * FROM \"{table}\""));
        await using var reader = await command.ExecuteReaderAsync();
        var text = new StringBuilder();
        do
        {
            List<string> rows = [];
            var values = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                reader.GetValues(values);
                rows.Add(string.Join('|', values.Select(Told)));
            }
            text.AppendJoin('\n', rows.Order(StringComparer.Ordinal)).Append('\f');
        } while (await reader.NextResultAsync());
        await db.Database.CloseConnectionAsync();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string> Tables(ColofonDb db) =>
        db.Model.GetEntityTypes()
            .Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType) && !Aside.Contains(type.ClrType.Name))
            .Select(type => type.GetTableName())
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string Told(object value) => value is byte[] bytes ? Convert.ToHexString(SHA256.HashData(bytes)) : FormattableString.Invariant($"{value}");
}
