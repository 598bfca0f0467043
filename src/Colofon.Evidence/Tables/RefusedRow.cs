namespace Colofon.Evidence;

/// <summary>A row that gave no record, with the reason, so that a person can mend it.</summary>
/// <param name="Line">Line of the file where it starts, from 1.</param>
/// <param name="Reason">A code of <see cref="TableFaults"/>.</param>
/// <param name="Detail">The cell or column in question, as written; may be empty.</param>
/// <param name="Raw">The row as it stands in the file, at most 4,096 characters.</param>
public sealed record RefusedRow(int Line, string Reason, string Detail, string Raw) : EvidenceRow(Line);
