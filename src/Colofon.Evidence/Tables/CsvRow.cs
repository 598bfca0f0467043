using System.Collections.Immutable;

namespace Colofon.Evidence;

/// <summary>One row of a table of text.</summary>
/// <param name="Line">Line of the file where it starts, from 1.</param>
/// <param name="Cells">Its cells in order, unquoted, as written.</param>
/// <param name="Raw">The row as it stands in the file, at most 4,096 characters.</param>
/// <param name="Fault">Null for a sound row; else a code of <see cref="TableFaults"/>, and the cells are empty.</param>
public sealed record CsvRow(int Line, ImmutableArray<string> Cells, string Raw, string? Fault = null);
