namespace Colofon.Portal.Reading;

public sealed class DoorRow
{
    public string Case { get; init; } = "";
    public string? Terms { get; init; }
    public DateOnly? ClosesOn { get; init; }
}
