using System.Collections.Frozen;
using Colofon.Accounts;
using Colofon.Calendars;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Batches;

/// <summary>From where we see the evidence: our addresses, our zone, our hours, our currency.</summary>
internal sealed class Standpoint
{
    private readonly TimeZoneInfo zone;
    private readonly WorkingHours hours;
    private readonly WorkCalendar days;
    private readonly FrozenSet<string> own;

    public Standpoint(Workspace workspace, IEnumerable<string> ownAddresses, IEnumerable<DateOnly> ownDays)
    {
        zone = workspace.Zone;
        hours = WorkingHours.TryParse(workspace.WorkingHours) ?? WorkingHours.Usual;
        days = WorkCalendar.Of(Regions.Find(workspace.Region)?.Code, ownDays);
        own = ownAddresses.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        (Currency, Version) = (workspace.Currency, workspace.TallyVersion);
    }

    public string Currency { get; }

    public int Version { get; }

    public static async Task<Standpoint> ReadAsync(ColofonDb db, CancellationToken cancel) =>
        new(
            await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace, cancel),
            await db.OwnAddresses.Select(row => row.Address).ToListAsync(cancel),
            await db.OwnHolidays.Select(row => row.On).ToListAsync(cancel)
        );

    public Sighting See(string sender, IEnumerable<string> receivers, DateTimeOffset at)
    {
        var isOurs = own.Contains(sender);
        var on = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        return new(
            isOurs ? Direction.Out : Direction.In,
            isOurs ? receivers.FirstOrDefault(to => !own.Contains(to)) : sender,
            on,
            WeekCalendar.MondayOf(on),
            OutOfHours.Is(at, zone, hours, days.IsHoliday)
        );
    }
}
