using Colofon.Accounts;
using Colofon.Calendars;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Offboardings;

/// <summary>What every case needs of the workspace: its time, its working days, and whom else it works with.</summary>
internal sealed record StudioFacts(
    Workspace Workspace,
    IReadOnlyList<DateOnly> OwnDays,
    IReadOnlyList<(RelationshipId Id, string Name)> Names,
    DateTimeOffset Now
)
{
    public string? Region => Regions.Find(Workspace.Region)?.Code;

    public WorkCalendar Calendar { get; } = WorkCalendar.Of(Regions.Find(Workspace.Region)?.Code, OwnDays);

    public DateOnly Today => DayOf(Now);

    public DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Workspace.Zone).DateTime);

    /// <summary>The first moment of a day where the workspace is.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Workspace.Zone.GetUtcOffset(midnight));
    }

    public static async Task<StudioFacts> ReadAsync(ColofonDb db, CancellationToken cancel)
    {
        var id = db.Workspace;
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == id, cancel);
        var days = await db.OwnHolidays.Select(row => row.On).ToListAsync(cancel);
        var names = await db.Relationships.Select(row => new { row.Id, row.Name }).ToListAsync(cancel);
        return new StudioFacts(workspace, days, [.. names.Select(row => (row.Id, row.Name))], db.Now);
    }
}
