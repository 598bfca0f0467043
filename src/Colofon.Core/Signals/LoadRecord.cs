namespace Colofon.Signals;

/// <summary>What the last thirteen whole weeks weighed, in messages and in hours.</summary>
internal sealed class LoadRecord
{
    private readonly List<LoadPoint> points = [];
    private int inbound;
    private int outside;
    private int messages;
    private int mailWeeks;
    private int minutes;
    private int hourWeeks;

    public IReadOnlyList<LoadPoint> Points => points;

    public static LoadRecord Of(Timeline timeline)
    {
        var record = new LoadRecord();
        foreach (var cell in timeline.Whole(Timeline.Quarter))
            record.Add(cell);
        return record;
    }

    public IEnumerable<Measure> Measures() =>
    [
        PerWeek(MeasureCode.MessagesPerWeek, MeasureUnit.MessagesPerWeek, messages, mailWeeks, messages, UnknownReason.NoMail),
        PerWeek(MeasureCode.HoursPerWeek, MeasureUnit.HoursPerWeek, minutes / 60m, hourWeeks, minutes, UnknownReason.NoHours),
        OutOfHours(),
    ];

    private Measure OutOfHours() =>
        inbound == 0
            ? new(MeasureCode.OutOfHoursShare, MeasureUnit.Share, null, mailWeeks, 0)
            {
                Unknown = mailWeeks == 0 ? UnknownReason.NoMail : UnknownReason.NoMessages,
            }
            : new(MeasureCode.OutOfHoursShare, MeasureUnit.Share, (decimal)outside / inbound, mailWeeks, inbound);

    private static Measure PerWeek(
        MeasureCode code, MeasureUnit unit, decimal sum, int weeks, int evidence, UnknownReason otherwise) =>
        weeks == 0
            ? new(code, unit, null, 0, 0) { Unknown = otherwise }
            : new(code, unit, sum / weeks, weeks, evidence);

    private void Add(WeekCell cell)
    {
        points.Add(new(cell.Week, cell.Mail ? cell.Messages : null, cell.Hours ? cell.Worked / 60m : null, cell.Exceptional));
        if (cell.Mail)
        {
            mailWeeks++;
            inbound += cell.Inbound;
            outside += cell.OutOfHours;
            messages += cell.Messages;
        }
        if (cell.Hours)
        {
            hourWeeks++;
            minutes += cell.Worked;
        }
    }
}
