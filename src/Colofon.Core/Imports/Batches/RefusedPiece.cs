namespace Colofon.Imports.Batches;

internal sealed record RefusedPiece(int Line, string Reason, string? Detail = null, string? Row = null) : Piece(Line);
