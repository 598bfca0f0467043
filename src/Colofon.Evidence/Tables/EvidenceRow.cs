namespace Colofon.Evidence;

/// <summary>What a reader of tables yields: a record it understood or a <see cref="RefusedRow"/>.</summary>
/// <param name="Line">Line of the file where it starts, from 1.</param>
public abstract record EvidenceRow(int Line);
