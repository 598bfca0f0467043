namespace Colofon.Portal.Reading;

public sealed class DeliverableRow
{
    public string Case { get; init; } = "";
    public string Deliverable { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Place { get; init; }
    public DateOnly? DueOn { get; init; }
    public string State { get; init; } = "";

    public bool CanBeAccepted => State == "Delivered";
}
