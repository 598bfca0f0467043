namespace Colofon.Imports.Batches;

/// <summary>One thing read from a file, cut down to what is kept.</summary>
/// <param name="Line">The line of a table, or the number of a message.</param>
internal abstract record Piece(int Line);
