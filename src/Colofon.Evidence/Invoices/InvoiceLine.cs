namespace Colofon.Evidence;

/// <summary>The amounts of one row; null where the cell is empty.</summary>
internal readonly record struct InvoiceLine(
    decimal? Net, decimal? Tax, decimal? Withheld, decimal? Total, bool TaxIsRate, bool WithheldIsRate)
{
    public decimal? this[int amount] => amount switch
    {
        Money.Net => Net,
        Money.Tax => Tax,
        Money.Withheld => Withheld,
        _ => Total,
    };
}
