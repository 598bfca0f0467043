using Colofon.Evidence;

namespace Colofon.Imports.Batches;

internal sealed record InvoicePiece(InvoiceRecord Invoice) : Piece(Invoice.Line);
