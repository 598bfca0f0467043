namespace Colofon.Backups;

/// <summary>A table as it was in the snapshot. <paramref name="Columns"/> are named where rows travel as rows.</summary>
public sealed record BackedTable(string Name, long Rows, IReadOnlyList<string>? Columns = null);
