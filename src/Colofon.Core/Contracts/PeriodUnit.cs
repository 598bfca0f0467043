namespace Colofon.Contracts;

/// <summary>A word for a stretch of time, as so many of a unit: a fortnight is two weeks.</summary>
internal sealed record PeriodUnit(NoticeUnit Unit, int Factor)
{
    /// <summary>Null for what nobody can count: working months.</summary>
    public NoticePeriod? In(int count, DayKind? kind) =>
        (Unit, kind) switch
        {
            _ when count > int.MaxValue / 1000 => null,
            (NoticeUnit.CalendarDay, DayKind.Working) => new(count * Factor, NoticeUnit.WorkingDay),
            (_, DayKind.Working) => null,
            _ => new(count * Factor, Unit),
        };
}
