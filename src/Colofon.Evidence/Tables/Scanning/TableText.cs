using System.Runtime.CompilerServices;

namespace Colofon.Evidence.Scanning;

/// <summary>The rows of a stream, header and titles included.</summary>
internal static class TableText
{
    private const int Block = 16 * 1024;

    public static async IAsyncEnumerable<CsvRow> RowsAsync(
        Stream stream, CsvDialect dialect, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var reader = Open(stream, dialect);
        var scanner = new TableScanner(dialect.Delimiter);
        var block = new char[Block];
        for (var read = -1; read != 0;)
        {
            read = await reader.ReadAsync(block, cancel);
            Feed(scanner, block.AsSpan(0, read));
            while (scanner.Next() is { } row)
            {
                cancel.ThrowIfCancellationRequested();
                yield return row;
            }
        }
    }

    public static IEnumerable<CsvRow> Rows(Stream stream, CsvDialect dialect)
    {
        using var reader = Open(stream, dialect);
        var scanner = new TableScanner(dialect.Delimiter);
        var block = new char[Block];
        for (var read = -1; read != 0;)
        {
            read = reader.Read(block);
            Feed(scanner, block.AsSpan(0, read));
            while (scanner.Next() is { } row)
                yield return row;
        }
    }

    private static void Feed(TableScanner scanner, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            scanner.Complete();
        else
            scanner.Feed(text);
    }

    private static StreamReader Open(Stream stream, CsvDialect dialect) =>
        new(stream, TableEncoding.Find(dialect.EncodingName), detectEncodingFromByteOrderMarks: false, Block, leaveOpen: true);
}
