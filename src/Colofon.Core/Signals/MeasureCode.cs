namespace Colofon.Signals;

public enum MeasureCode
{
    MessagesPerWeek,
    HoursPerWeek,
    OutOfHoursShare,
    HoursWorked,
    HoursBilled,
    NetIncome,
    EffectiveRate,
    IncomeShare,
    MessagesPerBilledHour,
    MessagesTimesMedian,
    BaselineMessagesPerWeek,
}
