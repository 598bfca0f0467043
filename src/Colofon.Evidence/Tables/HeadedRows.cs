using System.Runtime.CompilerServices;
using Colofon.Evidence.Data;
using Colofon.Evidence.Scanning;

namespace Colofon.Evidence;

/// <summary>A table whose header is known, so that its cells have names.</summary>
internal sealed class HeadedRows
{
    private readonly Dictionary<string, int> _columns = [];

    private HeadedRows(CsvRow header)
    {
        Headers = [.. header.Cells.Select(cell => cell.Trim().Trim('\uFEFF'))];
        for (var i = 0; i < Headers.Length; i++)
            _columns.TryAdd(HeaderName.Fold(Headers[i]), i);
    }

    public string[] Headers { get; }

    /// <summary>Each row under the header, together with it.</summary>
    public static async IAsyncEnumerable<(HeadedRows Table, CsvRow Row)> ReadAsync(
        Stream stream, CsvDialect dialect, [EnumeratorCancellation] CancellationToken cancel)
    {
        HeadedRows? table = null;
        CsvRow? header = null;
        var skip = dialect.HeaderRow;
        await foreach (var row in TableText.RowsAsync(stream, dialect, cancel))
        {
            if (skip-- > 0)
                continue;
            if (table is null)
                table = new HeadedRows(header = row);
            else
                yield return (table, IsHeaderAgain(row, header!) ? Again(row) : row);
        }
    }

    /// <summary>The column's index by its name, whatever case and accents; -1 when there is none.</summary>
    public int Find(string? name) => name is null ? -1 : _columns.GetValueOrDefault(HeaderName.Fold(name), -1);

    public int FindAny(IEnumerable<string> foldedNames)
    {
        foreach (var name in foldedNames)
        {
            if (_columns.TryGetValue(name, out var column))
                return column;
        }

        return -1;
    }

    private static CsvRow Again(CsvRow row) => row with { Cells = [], Fault = TableFaults.HeaderAgain };

    private static bool IsHeaderAgain(CsvRow row, CsvRow header) =>
        row.Fault is null && row.Cells.Length > 1 && row.Cells.SequenceEqual(header.Cells);
}
