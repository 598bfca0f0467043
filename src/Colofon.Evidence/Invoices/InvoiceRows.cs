using Colofon.Evidence.Data;
using Colofon.Evidence.Values;

namespace Colofon.Evidence;

/// <summary>Gathers rows into invoices. Past 50,000 open invoices the older ones are closed, so that memory stays bounded.</summary>
internal sealed class InvoiceRows(InvoicePlaces places, CsvDialect dialect, string defaultCurrency)
{
    private const int MaxOpen = 50_000;

    private readonly Dictionary<string, InvoiceDraft> _open = [];
    private readonly HashSet<string> _closed = [];
    private InvoiceDraft? _last;
    private string _lastNumber = "";
    private DateOnly _lastDate;

    public bool IsFull => _open.Count >= MaxOpen;

    /// <summary>Takes a row in; gives it back when it cannot be used.</summary>
    public RefusedRow? Take(CsvRow row)
    {
        if (row.Fault is { } fault)
            return row.Refuse(fault);
        var number = row.Cell(places.Number);
        if (number.Length == 0 || HeaderWords.Known.TotalRows.Contains(Folded.Text(number)))
            return row.Refuse(row.NamesTotal(firstCells: 4) ? TableFaults.TotalRow : TableFaults.NumberMissing);
        if (Status(row, "draft"))
            return row.Refuse(TableFaults.Draft, row.Cell(places.Status));
        if (Status(row, "void"))
            return row.Refuse(TableFaults.Void, row.Cell(places.Status));
        return TryLine(row, out var line, out var unreadable)
            ? Join(row, number, line)
            : row.Refuse(TableFaults.AmountUnreadable, unreadable);
    }

    /// <summary>The invoices gathered so far, in the order of the file; while rows follow, not the one they may still belong to.</summary>
    public IEnumerable<EvidenceRow> Close(bool moreFollow)
    {
        var last = moreFollow ? _last : null;
        var perLine = Enumerable.Range(0, Money.Count)
            .Select(amount => places.PerLine[amount] || _open.Values.Any(draft => draft.Differs(amount))).ToArray();
        foreach (var draft in _open.Values.Where(draft => draft != last).OrderBy(draft => draft.Line))
            yield return draft.Finish(perLine);
        _closed.UnionWith(_open.Keys);
        _open.Clear();
        if (last is null)
            yield break;
        _open[last.Key] = last;
        _closed.Remove(last.Key);
    }

    private RefusedRow? Join(CsvRow row, string number, InvoiceLine line)
    {
        var series = row.Cell(places.Series);
        var hasSeries = series.Length == 0 || number.StartsWith(series, StringComparison.OrdinalIgnoreCase);
        var shown = hasSeries ? number : series + "-" + number;
        var issued = row.Cell(places.IssueDate);
        if (!TryIssueDate(series + "/" + number, issued, out var date))
            return row.Refuse(TableFaults.DateUnreadable, issued);
        var key = $"{Folded.Text(series)}/{Folded.Text(number)}/{date.Year}";
        if (_closed.Contains(key))
            return row.Refuse(TableFaults.NumberReused, shown);
        var customer = row.Cell(places.Customer);
        if (!_open.TryGetValue(key, out var draft))
        {
            if (customer.Length == 0)
                return row.Refuse(TableFaults.CustomerMissing, shown);
            draft = Begin(row, key, shown, customer, date);
            _open[key] = draft;
        }
        else if (draft.IssueDate != date || (customer.Length > 0 && customer != draft.Customer))
        {
            return row.Refuse(TableFaults.NumberReused, shown);
        }

        _last = draft;
        Complete(draft, row);
        draft.Add(line);
        return null;
    }

    /// <summary>Further lines of an invoice may leave its date empty.</summary>
    private bool TryIssueDate(string number, string text, out DateOnly date)
    {
        date = _lastDate;
        if (text.Length == 0)
            return number == _lastNumber;
        if (!DateText.TryParse(text, dialect.DateOrder, out date))
            return false;
        (_lastNumber, _lastDate) = (number, date);
        return true;
    }

    private InvoiceDraft Begin(CsvRow row, string key, string number, string customer, DateOnly date) => new()
    {
        Line = row.Line,
        Key = key,
        Number = number,
        Customer = customer,
        IssueDate = date,
        Currency = CurrencyText.Find(row.Cell(places.Currency)) ?? defaultCurrency,
        Raw = row.Raw,
    };

    private void Complete(InvoiceDraft draft, CsvRow row)
    {
        if (row.Cell(places.CustomerTaxId) is { Length: > 0 } taxId)
            draft.TaxId = new string([.. taxId.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        if (DateText.TryParse(row.Cell(places.DueDate), dialect.DateOrder, out var due))
            draft.DueDate = due;
        if (DateText.TryParse(row.Cell(places.PaidDate), dialect.DateOrder, out var paid) && !(draft.PaidDate > paid))
            draft.PaidDate = paid;
        if (Status(row, "paid") || Status(row, "unpaid"))
            draft.IsPaid = Status(row, "paid");
        draft.IsCreditNote |= Status(row, "credit");
    }

    private bool TryLine(CsvRow row, out InvoiceLine line, out string unreadable)
    {
        var amounts = new decimal?[Money.Count];
        (line, unreadable) = (default, "");
        for (var i = 0; i < Money.Count; i++)
        {
            var cell = row.Cell(places.Amounts[i]);
            if (cell.Length == 0)
                continue;
            if (!AmountText.TryParse(cell, dialect.DecimalSign, out var amount))
            {
                unreadable = cell;
                return false;
            }

            amounts[i] = amount;
        }

        line = new InvoiceLine(
            amounts[Money.Net], amounts[Money.Tax], amounts[Money.Withheld], amounts[Money.Total],
            IsRate(row, Money.Tax), IsRate(row, Money.Withheld));
        return true;
    }

    private bool IsRate(CsvRow row, int amount) => row.Cell(places.Amounts[amount]).EndsWith('%');

    private bool Status(CsvRow row, string kind) =>
        row.Cell(places.Status) is { Length: > 0 } status && HeaderWords.Known.Statuses[kind].Contains(HeaderName.Fold(status));

}
