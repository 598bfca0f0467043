namespace Colofon.Imports.Batches;

/// <summary>What is written in one transaction, and where the next batch begins.</summary>
internal sealed record Batch(IReadOnlyList<Piece> Pieces, long Offset);
