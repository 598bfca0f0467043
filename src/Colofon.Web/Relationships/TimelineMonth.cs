using Colofon.Relationships;
using Colofon.Signals;

namespace Colofon.Web.Relationships;

/// <summary>One month of a relationship: what was counted, and what somebody wrote down.</summary>
internal sealed record TimelineMonth(DateOnly Month, MonthCount? Count, IReadOnlyList<ToldFact> Facts)
{
    public static IReadOnlyList<TimelineMonth> Of(RelationshipFile file)
    {
        var facts = file.Facts.ToLookup(told => new DateOnly(told.Fact.On.Year, told.Fact.On.Month, 1));
        var counts = FactQueries.MonthsOf(file.Weeks).ToDictionary(count => count.Month);
        var counted = file.FactsPage == 1 ? counts.Keys : Enumerable.Empty<DateOnly>();
        return
        [
            .. facts.Select(group => group.Key)
                .Union(counted)
                .OrderDescending()
                .Select(month => new TimelineMonth(month, counts.GetValueOrDefault(month), [.. facts[month]])),
        ];
    }
}
