using Colofon.Accounts;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Signals;

/// <summary>Fills a studio with relationships, week by week, counted back from its clock: week 1 is the last whole one.</summary>
internal static class PortfolioStudio
{
    public static Task<RelationshipId> GiveAsync(
        this Studio studio, string name, int weeks = 0, Func<int, Load>? week = null, CounterpartKind kind = CounterpartKind.Client) =>
        studio.LookAsync(async db =>
        {
            var one = new Relationship(db.Workspace, kind, name, Speech.Es, db.Now);
            db.Add(one);
            var monday = WeekCalendar.MondayOf((await db.HereAsync()).Today(db.Now));
            db.AddRange(Enumerable.Range(1, weeks).Select(ago => Row(db, one.Id, monday.AddDays(-7 * ago), week!(ago))));
            await db.SaveChangesAsync();
            return one.Id;
        });

    public static Task<RelationshipId> GiveTiringAsync(this Studio studio, string name) =>
        studio.GiveAsync(name, 52, ago => ago <= 6 ? new Load(60 + 4 * (6 - ago), 25, 3, 60) : new Load(12, 1, 3, 120));

    public static Task<RelationshipId> GiveCalmAsync(this Studio studio, string name) =>
        studio.GiveAsync(name, 52, _ => new Load(5, 0, 5, 300));

    /// <summary>How much the studio wants to earn an hour, and the least it can do with.</summary>
    public static Task ChargeAsync(this Studio studio, decimal target, decimal floor) =>
        studio.LookAsync(async db =>
        {
            (await db.HereAsync()).Charge("EUR", target, floor);
            return await db.SaveChangesAsync();
        });

    public static Task<List<Fact>> FactsAsync(this Studio studio) =>
        studio.LookAsync(db => db.Facts.AsNoTracking().OrderBy(fact => fact.Id).ToListAsync());

    private static Tally Row(ColofonDb db, RelationshipId one, DateOnly week, Load load) =>
        new()
        {
            WorkspaceId = db.Workspace,
            RelationshipId = one,
            Week = week,
            Inbound = load.Inbound,
            Outbound = load.Inbound / 2,
            InboundOutOfHours = load.Outside,
            Minutes = load.Hours * 60,
            BillableMinutes = load.Hours * 60,
            Net = load.Net,
            Invoices = load.Net > 0 ? 1 : 0,
        };
}
