using System.Collections.Immutable;

namespace Colofon.Evidence;

/// <summary>The rows of one invoice, gathered until the file tells whether its amounts repeat or add up.</summary>
internal sealed class InvoiceDraft
{
    private const decimal Tolerance = 0.02m;

    private readonly List<InvoiceLine> _lines = [];

    public required int Line { get; init; }

    public required string Key { get; init; }

    public required string Number { get; init; }

    public required string Customer { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required string Currency { get; init; }

    public required string Raw { get; init; }

    public string TaxId { get; set; } = "";

    public DateOnly? DueDate { get; set; }

    public DateOnly? PaidDate { get; set; }

    public bool? IsPaid { get; set; }

    public bool IsCreditNote { get; set; }

    public void Add(InvoiceLine line) => _lines.Add(line);

    /// <summary>Whether two rows of this invoice hold different amounts in a column: then the column counts lines.</summary>
    public bool Differs(int amount) =>
        _lines.Count > 1 && _lines.Select(line => line[amount]).Where(value => value is not null).Distinct().Count() > 1;

    public EvidenceRow Finish(bool[] perLine)
    {
        var net = Value(Money.Net, perLine);
        var total = Value(Money.Total, perLine);
        if (net is null && total is null)
            return new RefusedRow(Line, TableFaults.AmountMissing, Number, Raw);
        var tax = Rated(Money.Tax, line => line.TaxIsRate, perLine) ?? 0;
        var withheld = Rated(Money.Withheld, line => line.WithheldIsRate, perLine) ?? 0;
        withheld = Math.Abs(withheld) * Math.Sign(net ?? total ?? 0);
        tax = TaxOfRate(net, tax, withheld, total) ?? tax;
        var known = (Net: net ?? total!.Value - tax + withheld, Total: total ?? net!.Value + tax - withheld);
        return Record(known.Net, tax, withheld, known.Total);
    }

    private InvoiceRecord Record(decimal net, decimal tax, decimal withheld, decimal total) => new(Line)
    {
        NaturalKey = Key,
        Number = Number,
        Customer = Customer,
        CustomerTaxId = TaxId,
        IssueDate = IssueDate,
        DueDate = DueDate,
        PaidDate = PaidDate,
        IsPaid = IsPaid ?? (PaidDate is null ? null : true),
        Net = net,
        Tax = tax,
        Withheld = withheld,
        Total = total,
        Currency = Currency,
        IsCreditNote = IsCreditNote || total < 0,
        Faults = AddsUp(net, tax, withheld, total) ? [] : ImmutableArray.Create(TableFaults.TotalsDiffer),
    };

    /// <summary>Some programs take the withholding off the total, others show it apart.</summary>
    private static bool AddsUp(decimal net, decimal tax, decimal withheld, decimal total) =>
        Math.Abs(net + tax - withheld - total) <= Tolerance || Math.Abs(net + tax - total) <= Tolerance;

    /// <summary>A column "IVA" may hold the rate, 21, rather than the amount: the total tells.</summary>
    private static decimal? TaxOfRate(decimal? net, decimal tax, decimal withheld, decimal? total)
    {
        if (net is not { } amount || total is not { } sum || tax is < 0 or > 30 || AddsUp(amount, tax, withheld, sum))
            return null;
        var rated = Math.Round(amount * tax / 100, 2, MidpointRounding.AwayFromZero);
        return AddsUp(amount, rated, withheld, sum) ? rated : null;
    }

    private decimal? Rated(int amount, Func<InvoiceLine, bool> isRate, bool[] perLine)
    {
        if (!_lines.Exists(line => isRate(line)))
            return Value(amount, perLine);
        var lines = perLine[Money.Net] ? _lines : [.. _lines.Take(1)];
        return Math.Round(lines.Sum(line => (line.Net ?? 0) * (line[amount] ?? 0) / 100), 2, MidpointRounding.AwayFromZero);
    }

    private decimal? Value(int amount, bool[] perLine)
    {
        var values = _lines.Select(line => line[amount]).Where(value => value is not null).ToArray();
        return values.Length == 0 ? null : perLine[amount] ? values.Sum() : values[0];
    }
}
