using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Feedback;

/// <summary>One hash over everything a workspace keeps, but for what a look may add.</summary>
internal static class RowPrint
{
    private static readonly string[] Aside = ["JournalEntry", "JournalPayload", "JournalHead", "Health", "Lease", "PostOnce", "Session"];

    public static async Task<string> TakeAsync(ColofonDb db)
    {
        var text = new StringBuilder();
        foreach (var type in db.Model.GetEntityTypes().Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType) && !Aside.Contains(type.ClrType.Name)).OrderBy(type => type.ClrType.Name, StringComparer.Ordinal))
        {
            var read = typeof(RowPrint).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
            text.Append(type.ClrType.Name).Append(await (Task<string>)read.Invoke(null, [db])!);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static async Task<string> ReadAsync<TRow>(ColofonDb db)
        where TRow : class
    {
        var properties = db.Model.FindEntityType(typeof(TRow))!.GetProperties().Where(property => property.PropertyInfo is not null).ToList();
        var rows = await db.Set<TRow>().AsNoTracking().ToListAsync();
        return string.Join('\n', rows.Select(row => string.Join('|', properties.Select(property => Told(property.PropertyInfo!.GetValue(row))))).Order(StringComparer.Ordinal));
    }

    private static string Told(object? value) => value is byte[] bytes ? Convert.ToHexString(SHA256.HashData(bytes)) : FormattableString.Invariant($"{value}");
}
