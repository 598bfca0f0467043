namespace Colofon.Contracts;

internal enum DayKind
{
    Calendar,
    Working,
}
