using Colofon.Evidence.Data;

namespace Colofon.Evidence.Detection;

/// <summary>Gathers what a whole file tells of its dates and numbers, and names what it leaves open.</summary>
internal sealed class TableEvidence(string[] headers, char delimiter)
{
    private const int MaxColumns = 200;

    private readonly ColumnEvidence[] _columns = [.. headers.Take(MaxColumns).Select(_ => new ColumnEvidence())];

    public List<string> Ambiguities { get; } = [];

    public void Note(CsvRow row)
    {
        for (var i = 0; i < Math.Min(_columns.Length, row.Cells.Length); i++)
            _columns[i].Note(row.Cells[i]);
    }

    public DateOrder DateOrder()
    {
        var columns = _columns.Where(column => column.HoldsDates).ToArray();
        if (columns.Length == 0)
            return _columns.Any(column => column.YearFirstDates > 0) ? Evidence.DateOrder.YearFirst : Evidence.DateOrder.DayFirst;
        var (day, month) = (columns.Sum(column => column.DayFirst), columns.Sum(column => column.MonthFirst));
        if (day == 0 && month == 0)
            return OrderByTime(columns);
        if (day > 0 && month > 0)
            Ambiguities.Add(TableFaults.DateOrder);
        return day >= month ? Evidence.DateOrder.DayFirst : Evidence.DateOrder.MonthFirst;
    }

    public char DecimalSign()
    {
        var columns = _columns.Where((column, i) => column.HoldsNumbers && MayHoldAmounts(headers[i])).ToArray();
        var (comma, point) = (columns.Sum(column => column.CommaDecimals), columns.Sum(column => column.PointDecimals));
        var isOpen = comma == 0 && point == 0 && columns.Any(column => column.OpenNumbers > 0);
        if (isOpen || (comma > 0 && point > 0))
            Ambiguities.Add(TableFaults.DecimalSign);
        if (comma == point)
            return delimiter == ';' ? ',' : '.';
        return comma > point ? ',' : '.';
    }

    private static bool MayHoldAmounts(string header) => !HeaderWords.Known.NoAmounts.Contains(HeaderName.Fold(header));

    /// <summary>Exports are in order of time: the reading under which they run one way is the right one.</summary>
    private DateOrder OrderByTime(ColumnEvidence[] columns)
    {
        foreach (var column in columns.Where(column => column.OpenDates >= 5))
        {
            if (column.DayTurns == 0 && column.MonthTurns > 0)
                return Evidence.DateOrder.DayFirst;
            if (column.MonthTurns == 0 && column.DayTurns > 0)
                return Evidence.DateOrder.MonthFirst;
        }

        Ambiguities.Add(TableFaults.DateOrder);
        return Evidence.DateOrder.DayFirst;
    }
}
