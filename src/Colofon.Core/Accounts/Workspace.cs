using Colofon.Language;
using Colofon.Storage;

namespace Colofon.Accounts;

/// <summary>A studio, agency or practice: the tenant every row belongs to, and how it works.</summary>
public sealed class Workspace : IVersioned
{
    public const int UsualCoolingDays = 2;
    public const int MostCoolingDays = 10;

    private Workspace() { }

    public Workspace(string name, Speech speech, string timeZone, DateTimeOffset now)
    {
        Id = Key.New<WorkspaceId>();
        PublicId = PublicId.New();
        CreatedAt = now;
        (Name, Speech, TimeZone) = (name.Trim(), speech, timeZone);
    }

    [Internal]
    public WorkspaceId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [ClientVisible]
    public string Name { get; private set; } = "";

    [Internal]
    public Speech Speech { get; private set; }

    /// <summary>IANA name, such as Europe/Madrid.</summary>
    [Internal]
    public string TimeZone { get; private set; } = "Europe/Madrid";

    /// <summary>Region for public holidays, such as ES-MD; none means weekends and own days only.</summary>
    [Internal]
    public string? Region { get; private set; }

    /// <summary>As <c>WorkingHours</c> writes them, such as <c>mon-fri 09:00-18:00</c>.</summary>
    [Internal]
    public string WorkingHours { get; private set; } = "mon-fri 09:00-18:00";

    [Internal]
    public string Currency { get; private set; } = "EUR";

    [Internal]
    public decimal? TargetRate { get; private set; }

    [Internal]
    public decimal? FloorRate { get; private set; }

    /// <summary>Working days between deciding and telling.</summary>
    [Internal]
    public int CoolingDays { get; private set; } = UsualCoolingDays;

    [Internal]
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Grows when what places the evidence changes, so that tallies made before are known to be old.</summary>
    [Internal]
    public int TallyVersion { get; private set; } = 1;

    /// <summary>The <see cref="TallyVersion"/> that all evidence is placed by; smaller while it waits to be placed anew.</summary>
    [Internal]
    public int Tallied { get; private set; } = 1;

    [Internal]
    public int Version { get; private set; }

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <summary>What day it is where we work.</summary>
    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone).DateTime);

    public void Rename(string name) => Name = name.Trim();

    public void Cool(int days) => CoolingDays = Math.Clamp(days, 0, MostCoolingDays);

    public void Speak(Speech speech) => Speech = speech;

    public void WorkAt(string timeZone, string? region, string workingHours)
    {
        if (timeZone != TimeZone || workingHours != WorkingHours || region != Region)
            Recount();
        (TimeZone, Region, WorkingHours) = (timeZone, region, workingHours);
    }

    public void Charge(string currency, decimal? target, decimal? floor)
    {
        if (currency != Currency)
            Recount();
        (Currency, TargetRate, FloorRate) = (currency, target, floor);
    }

    /// <summary>What places the evidence changed: zone, hours, currency, own addresses or own days.</summary>
    public void Recount() => TallyVersion++;
}
