using System.Security.Cryptography;
using System.Text;
using Colofon.Evidence.Data;
using Colofon.Evidence.Values;

namespace Colofon.Evidence;

/// <summary>Makes an entry of one row.</summary>
internal sealed class TogglEntry(TogglColumns columns, CsvDialect dialect)
{
    private const int LongestMinutes = 60 * 24 * 31;

    private readonly Dictionary<UInt128, int> _seen = [];

    public EvidenceRow Read(CsvRow row)
    {
        if (row.Fault is { } fault)
            return row.Refuse(fault);
        if (IsTotal(row))
            return row.Refuse(TableFaults.TotalRow);
        var startDate = row.Cell(columns.StartDate);
        if (!DateText.TryParse(startDate, dialect.DateOrder, out var date))
            return row.Refuse(TableFaults.DateUnreadable, startDate);
        TimeOnly? start = ClockText.TryTime(row.Cell(columns.StartTime), out var time) ? time : null;
        if (!TryMinutes(row, date, start, out var minutes, out var reason, out var detail))
            return row.Refuse(reason, detail);
        var amountText = row.Cell(columns.Amount);
        decimal? amount = AmountText.TryParse(amountText, dialect.DecimalSign, out var value) ? value : null;
        return amountText.Length > 0 && amount is null
            ? row.Refuse(TableFaults.AmountUnreadable, amountText)
            : Entry(row, date, start, minutes, amount);
    }

    private HoursEntryRecord Entry(CsvRow row, DateOnly date, TimeOnly? start, int minutes, decimal? amount) => new(row.Line)
    {
        NaturalKey = Key(row, date, start, minutes),
        Client = row.Cell(columns.Client),
        Project = row.Cell(columns.Project),
        Task = row.Cell(columns.Task),
        Description = row.Cell(columns.Description),
        Person = row.Cell(columns.Person) is { Length: > 0 } name ? name : row.Cell(columns.Email),
        Date = date,
        Start = start,
        Minutes = minutes,
        Billable = HeaderWords.Known.Yes.Contains(Folded.Text(row.Cell(columns.Billable))),
        Amount = amount,
        Currency = amount is null ? null : CurrencyText.Find(row.Cell(columns.Currency)) ?? columns.AmountCurrency,
    };

    /// <summary>End minus start is trusted over the duration, which follows the profile's format.</summary>
    private bool TryMinutes(CsvRow row, DateOnly date, TimeOnly? start, out int minutes, out string reason, out string detail)
    {
        (minutes, reason, detail) = (0, TableFaults.TimeUnreadable, row.Cell(columns.Duration));
        var hasDuration = ClockText.TryDuration(detail, out var duration);
        if (start is { } from && ClockText.TryTime(row.Cell(columns.EndTime), out var to))
        {
            var endDate = DateText.TryParse(row.Cell(columns.EndDate), dialect.DateOrder, out var end) ? end : date;
            var span = endDate.ToDateTime(to) - date.ToDateTime(from);
            (reason, detail) = (TableFaults.EndBeforeStart, row.Cell(columns.EndDate) + " " + row.Cell(columns.EndTime));
            if (span < TimeSpan.Zero && (!hasDuration || columns.EndDate >= 0))
                return false;
            (duration, hasDuration) = span < TimeSpan.Zero ? (duration, true) : (span, true);
        }

        minutes = hasDuration ? (int)Math.Min(Math.Round(duration.TotalMinutes, MidpointRounding.AwayFromZero), int.MaxValue) : 0;
        return hasDuration && minutes <= LongestMinutes;
    }

    private bool IsTotal(CsvRow row) =>
        row.Cell(columns.StartDate).Length == 0 && row.NamesTotal(row.Cells.Length);

    private string Key(CsvRow row, DateOnly date, TimeOnly? start, int minutes)
    {
        var person = row.Cell(columns.Email) is { Length: > 0 } email ? email.ToLowerInvariant() : row.Cell(columns.Person);
        var text = string.Join(
            '\u001F',
            person, row.Cell(columns.Client), row.Cell(columns.Project), row.Cell(columns.Task), row.Cell(columns.Description),
            date.ToString("O"), start?.ToString("HH:mm:ss") ?? "", start is null ? minutes.ToString() : EndText(row));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16);
        var number = _seen[Short(hash)] = _seen.GetValueOrDefault(Short(hash)) + 1;
        return Convert.ToHexStringLower(hash) + (number == 1 ? "" : "-" + number);
    }

    private string EndText(CsvRow row) => row.Cell(columns.EndDate) + row.Cell(columns.EndTime);

    private static UInt128 Short(ReadOnlySpan<byte> hash) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
}
