using Colofon.Evidence;

namespace Colofon.Imports.Batches;

internal sealed record HoursPiece(HoursEntryRecord Entry) : Piece(Entry.Line);
