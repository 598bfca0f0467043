namespace Colofon.Web.Look;

internal sealed record MarkedPiece(string Text, MarkedSpan? Span);
