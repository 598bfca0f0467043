namespace Colofon.Signals;

public enum MeasureUnit
{
    MessagesPerWeek,
    HoursPerWeek,
    Hours,
    Share,
    Money,
    MoneyPerHour,
    MessagesPerHour,
    Times,
}
