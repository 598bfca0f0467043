namespace Colofon.Evidence;

/// <summary>The codes that previews, rows and <see cref="RefusedRow.Reason"/> use.</summary>
public static class TableFaults
{
    /// <summary>Dates that could be read day first or month first.</summary>
    public const string DateOrder = "date-order";

    /// <summary>Numbers whose comma or point could be decimal or grouping.</summary>
    public const string DecimalSign = "decimal-sign";

    /// <summary>The file holds nothing.</summary>
    public const string Empty = "empty";

    /// <summary>The file holds bytes that its encoding does not know; they were read as Windows-1252.</summary>
    public const string EncodingMixed = "encoding-mixed";

    /// <summary>The text was encoded twice (<c>Ã³</c> where <c>ó</c> was meant).</summary>
    public const string EncodedTwice = "encoded-twice";

    /// <summary>NUL characters were left out.</summary>
    public const string NulCharacters = "nul-characters";

    /// <summary>A header name appears twice; the first column counts.</summary>
    public const string HeaderRepeated = "header-repeated";

    /// <summary>A quote that is never closed within 1 MB.</summary>
    public const string QuoteUnclosed = "quote-unclosed";

    /// <summary>A cell over 1 MB, or a row over 4 MB.</summary>
    public const string CellTooLarge = "cell-too-large";

    /// <summary>A row with more than 2,000 cells.</summary>
    public const string TooManyColumns = "too-many-columns";

    /// <summary>A row with fewer cells than the columns it needs.</summary>
    public const string RowShort = "row-short";

    /// <summary>The header row once more, in the middle of the file.</summary>
    public const string HeaderAgain = "header-again";

    /// <summary>A row of totals rather than data.</summary>
    public const string TotalRow = "total-row";

    /// <summary>A column that the reader needs is not in the header; the detail names it.</summary>
    public const string ColumnMissing = "column-missing";

    /// <summary>A date that cannot be read; the detail holds it.</summary>
    public const string DateUnreadable = "date-unreadable";

    /// <summary>A time or duration that cannot be read; the detail holds it.</summary>
    public const string TimeUnreadable = "time-unreadable";

    /// <summary>An entry that ends before it starts.</summary>
    public const string EndBeforeStart = "end-before-start";

    /// <summary>An amount that cannot be read; the detail holds it.</summary>
    public const string AmountUnreadable = "amount-unreadable";

    /// <summary>Neither a net amount nor a total.</summary>
    public const string AmountMissing = "amount-missing";

    /// <summary>An invoice line without a number.</summary>
    public const string NumberMissing = "number-missing";

    /// <summary>The same number for another customer or another day; the detail holds the number.</summary>
    public const string NumberReused = "number-reused";

    /// <summary>An invoice without a customer.</summary>
    public const string CustomerMissing = "customer-missing";

    /// <summary>An invoice never issued.</summary>
    public const string Draft = "draft";

    /// <summary>An invoice taken back.</summary>
    public const string Void = "void";

    /// <summary>Net, tax, withholding and total do not add up within 2 cents.</summary>
    public const string TotalsDiffer = "totals-differ";
}
