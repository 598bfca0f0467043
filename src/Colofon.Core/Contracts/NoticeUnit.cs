namespace Colofon.Contracts;

internal enum NoticeUnit
{
    CalendarDay,
    WorkingDay,
    Week,
    Month,
    Year,
}
