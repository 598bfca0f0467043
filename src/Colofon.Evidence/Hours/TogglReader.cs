using System.Runtime.CompilerServices;
using Colofon.Evidence.Data;
using Colofon.Evidence.Scanning;

namespace Colofon.Evidence;

/// <summary>Reads the detailed report and the account export of Toggl Track.</summary>
public static class TogglReader
{
    private const int StartBytes = 256 * 1024;

    private static readonly string[] Shared = ["project", "startDate", "startTime", "duration"];

    /// <summary>Names that Clockify's otherwise equal table has and Toggl's has not.</summary>
    private static readonly string[] Foreign = ["group", "billable rate", "date of creation"];

    /// <summary>Whether the header is Toggl Track's: its names as a set, in any order and case.</summary>
    /// <param name="preview">What <see cref="CsvTable.Preview"/> told of the file.</param>
    public static bool Recognises(CsvPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var headers = preview.Headers.Select(HeaderName.Fold).ToHashSet();
        return Shared.All(field => HeaderWords.Known.Hours[field].Any(headers.Contains)) && !Foreign.Any(headers.Contains);
    }

    /// <summary>Reads the entries; encoding and delimiter are found on the way.</summary>
    /// <param name="stream">The file, at its first byte. Seekable or not; it is not closed.</param>
    /// <param name="cancel">Stops between two rows.</param>
    /// <returns>An <see cref="HoursEntryRecord"/> or a <see cref="RefusedRow"/> for each row, in the order of the file.</returns>
    public static async IAsyncEnumerable<EvidenceRow> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var (start, whole) = await PrefixedStream.PeekAsync(stream, StartBytes, cancel);
        var dialect = CsvTable.Preview(new MemoryStream(start), 0).Dialect;
        TogglColumns? columns = null;
        TogglEntry? entry = null;
        await foreach (var (table, row) in HeadedRows.ReadAsync(whole, dialect, cancel))
        {
            columns ??= TogglColumns.Find(table);
            entry ??= new TogglEntry(columns, dialect);
            yield return columns.Missing is { } missing ? row.Refuse(TableFaults.ColumnMissing, missing) : entry.Read(row);
            if (columns.Missing is not null)
                yield break;
        }
    }
}
