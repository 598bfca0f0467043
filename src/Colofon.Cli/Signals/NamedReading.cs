using Colofon.Cli.Shared;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Tone;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Cli.Signals;

/// <summary>A reading and whose it is.</summary>
internal sealed record NamedReading(string Name, CounterpartKind Kind, bool IsArchived, HealthReading Reading)
{
    /// <summary>Every relationship, the one with most tension first, what is unknown last.</summary>
    public static async Task<IReadOnlyList<NamedReading>> AllAsync(Studio studio, CancellationToken cancel)
    {
        var names = await studio.Db.Relationships.AsNoTracking().ToDictionaryAsync(row => row.Id.Value, cancel);
        var readings = await studio.Get<PortfolioDesk>().ReadAsync(cancel);
        return
        [
            .. readings
                .Select(reading => (Reading: reading, One: names[reading.Relationship]))
                .OrderByDescending(pair => pair.Reading.Tension ?? -1)
                .ThenBy(pair => pair.One.SortKey, StringComparer.Ordinal)
                .Select(pair => new NamedReading(pair.One.Name, pair.One.Kind, pair.One.ArchivedAt is not null, pair.Reading)),
        ];
    }

    /// <summary>Those with that name, or with a part of it; without a name, all that are not archived.</summary>
    public static IReadOnlyList<NamedReading> Find(IReadOnlyList<NamedReading> all, string? name)
    {
        if (name is null)
            return [.. all.Where(one => !one.IsArchived)];
        var asked = SearchText.Fold(name.Trim());
        var exact = all.Where(one => SearchText.Fold(one.Name) == asked).ToList();
        return exact.Count > 0 ? exact : [.. all.Where(one => SearchText.Fold(one.Name).Contains(asked, StringComparison.Ordinal))];
    }
}
