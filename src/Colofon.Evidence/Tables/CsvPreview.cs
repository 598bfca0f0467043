using System.Collections.Immutable;

namespace Colofon.Evidence;

/// <summary>What a file looks like before it is imported, for a person to confirm.</summary>
/// <param name="Dialect">How it seems to be written.</param>
/// <param name="Headers">The names in its header row, trimmed; names may repeat or be empty.</param>
/// <param name="SampleRows">The first rows under the header.</param>
/// <param name="Ambiguities">
/// What the file itself does not settle and a person should confirm: <see cref="TableFaults.DateOrder"/>, <see cref="TableFaults.DecimalSign"/>.
/// </param>
/// <param name="Faults">Codes of <see cref="TableFaults"/> found while looking, each once.</param>
public sealed record CsvPreview(
    CsvDialect Dialect,
    ImmutableArray<string> Headers,
    ImmutableArray<CsvRow> SampleRows,
    ImmutableArray<string> Ambiguities,
    ImmutableArray<string> Faults);
