using System.Text;

namespace Colofon.Evidence;

/// <summary>How a table of text is written. A plain value: it can be stored, shown and corrected by a person.</summary>
public sealed record CsvDialect
{
    /// <summary>Name of the encoding, as <see cref="Encoding.GetEncoding(string)"/> knows it: <c>utf-8</c>, <c>utf-16</c>, <c>windows-1252</c>.</summary>
    public string EncodingName { get; init; } = "utf-8";

    /// <summary>What separates two cells: comma, semicolon, tab or bar.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>The decimal sign of its numbers: comma or point.</summary>
    public char DecimalSign { get; init; } = '.';

    /// <summary>The order of day, month and year in its dates.</summary>
    public DateOrder DateOrder { get; init; } = DateOrder.DayFirst;

    /// <summary>Index of the header among the non-empty rows, from 0; rows above it are titles.</summary>
    public int HeaderRow { get; init; }
}
