namespace Colofon.Portal.Reading;

public sealed class StepRow
{
    public string Case { get; init; } = "";
    public string Deliverable { get; init; } = "";
    public string To { get; init; } = "";
    public string? Note { get; init; }
    public string? ByName { get; init; }
    public DateTime At { get; init; }
}
