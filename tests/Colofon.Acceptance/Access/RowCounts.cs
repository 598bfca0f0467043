using System.Reflection;
using Colofon.Acceptance.Accounts;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Access;

/// <summary>How many rows there are of every kind that a person makes.</summary>
internal static class RowCounts
{
    /// <summary>The journal notes who read a reserved reason; the portfolio is read anew when somebody looks at it.</summary>
    private static readonly string[] MayGrow = ["JournalEntry", "JournalPayload", "JournalHead", "Health", "SearchEntry", "Lease"];

    public static Task<SortedDictionary<string, int>> ReadAsync(Studio studio) =>
        studio.BehindAsync(async db =>
        {
            SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
            var count = typeof(RowCounts).GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
            foreach (var type in db.Model.GetEntityTypes().Where(type => !type.IsOwned() && !MayGrow.Contains(type.ClrType.Name)))
                counts[type.ClrType.Name] = await (Task<int>)count.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
            return counts;
        });

    private static Task<int> CountAsync<TRow>(ColofonDb db)
        where TRow : class => db.Set<TRow>().IgnoreQueryFilters().CountAsync();
}
