using System.Runtime.CompilerServices;
using Colofon.Evidence.Detection;

namespace Colofon.Evidence;

/// <summary>Reads tables of text (CSV) as people's programs write them.</summary>
public static class CsvTable
{
    /// <summary>Looks at a file and tells how it is written. Reads it whole, in bounded memory, and rewinds it.</summary>
    /// <param name="seekable">The file; read from its beginning.</param>
    /// <param name="rows">How many sample rows to give.</param>
    /// <returns>The preview; bad input never throws.</returns>
    /// <exception cref="ArgumentException">When the stream cannot seek.</exception>
    public static CsvPreview Preview(Stream seekable, int rows = 20)
    {
        ArgumentNullException.ThrowIfNull(seekable);
        if (!seekable.CanSeek)
            throw new ArgumentException("The preview reads the file twice.", nameof(seekable));
        var preview = new TablePreview(seekable, Math.Max(0, rows)).Look();
        seekable.Position = 0;
        return preview;
    }

    /// <summary>Reads the rows under the header.</summary>
    /// <param name="stream">The file, at its first byte. It is not closed.</param>
    /// <param name="dialect">How it is written, as <see cref="Preview"/> tells.</param>
    /// <param name="cancel">Stops between two rows.</param>
    /// <returns>Rows in the order of the file; a broken one has a <see cref="CsvRow.Fault"/> and the reading goes on.</returns>
    public static async IAsyncEnumerable<CsvRow> ReadAsync(
        Stream stream, CsvDialect dialect, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dialect);
        await foreach (var (_, row) in HeadedRows.ReadAsync(stream, dialect, cancel))
            yield return row;
    }
}
