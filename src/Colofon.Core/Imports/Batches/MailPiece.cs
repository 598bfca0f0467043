using Colofon.Evidence;

namespace Colofon.Imports.Batches;

internal sealed record MailPiece(int Line) : Piece(Line)
{
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }

    public bool IsGuessed { get; init; }

    public required MailAddress Sender { get; init; }

    public required IReadOnlyList<MailAddress> Receivers { get; init; }

    public required IReadOnlyList<string> DeliveredTo { get; init; }

    public string Subject { get; init; } = "";

    public string? Thread { get; init; }

    public int Length { get; init; }

    public int Attachments { get; init; }

    public bool IsAutomatic { get; init; }
}
