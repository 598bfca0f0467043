using Colofon.Evidence.Values;

namespace Colofon.Evidence.Detection;

/// <summary>What the cells of one column tell of the file's dates and numbers.</summary>
internal sealed class ColumnEvidence
{
    private (int First, int Second, int Year) _before;
    private int _lastDirectionDay;
    private int _lastDirectionMonth;

    public int Filled { get; private set; }

    public int OpenDates { get; private set; }

    public int YearFirstDates { get; private set; }

    public int DayFirst { get; private set; }

    public int MonthFirst { get; private set; }

    /// <summary>How often the rows change direction when read day first, and when read month first.</summary>
    public int DayTurns { get; private set; }

    public int MonthTurns { get; private set; }

    public int Numbers { get; private set; }

    public int CommaDecimals { get; private set; }

    public int PointDecimals { get; private set; }

    public int OpenNumbers { get; private set; }

    public bool HoldsDates => OpenDates * 2 > Filled;

    public bool HoldsNumbers => Numbers * 10 > Filled * 6;

    public void Note(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell) || cell.Length > 60)
            return;
        Filled++;
        if (DateText.TryTell(cell, out var first, out var second, out var year))
            NoteDate(first, second, year);
        else if (DateText.IsYearFirst(cell))
            YearFirstDates++;
        else if (AmountText.TryTell(cell, out var sign))
            NoteNumber(sign);
    }

    private void NoteDate(int first, int second, int year)
    {
        OpenDates++;
        DayFirst += first > 12 ? 1 : 0;
        MonthFirst += second > 12 ? 1 : 0;
        if (_before.Year > 0)
        {
            var byDay = (year, second, first).CompareTo((_before.Year, _before.Second, _before.First));
            var byMonth = (year, first, second).CompareTo((_before.Year, _before.First, _before.Second));
            DayTurns += Turn(byDay, ref _lastDirectionDay);
            MonthTurns += Turn(byMonth, ref _lastDirectionMonth);
        }

        _before = (first, second, year);
    }

    private static int Turn(int direction, ref int last)
    {
        if (direction == 0)
            return 0;
        var turned = last != 0 && Math.Sign(direction) != last;
        last = Math.Sign(direction);
        return turned ? 1 : 0;
    }

    private void NoteNumber(char sign)
    {
        Numbers++;
        CommaDecimals += sign == ',' ? 1 : 0;
        PointDecimals += sign == '.' ? 1 : 0;
        OpenNumbers += sign == '?' ? 1 : 0;
    }
}
