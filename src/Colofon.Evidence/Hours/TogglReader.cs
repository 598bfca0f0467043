using System.Runtime.CompilerServices;

namespace Colofon.Evidence;

/// <summary>Reads the detailed report and the account export of Toggl Track.</summary>
public static class TogglReader
{
    /// <summary>Whether the header is Toggl Track's: its names as a set, in any order and case.</summary>
    /// <param name="preview">What <see cref="CsvTable.Preview"/> told of the file.</param>
    public static bool Recognises(CsvPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        return false;
    }

    /// <summary>Reads the entries; encoding and delimiter are found on the way.</summary>
    /// <param name="stream">The file, at its first byte. Seekable or not; it is not closed.</param>
    /// <param name="cancel">Stops between two rows.</param>
    /// <returns>An <see cref="HoursEntryRecord"/> or a <see cref="RefusedRow"/> for each row, in the order of the file.</returns>
    public static async IAsyncEnumerable<EvidenceRow> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await Task.CompletedTask;
        cancel.ThrowIfCancellationRequested();
        yield break;
    }
}
