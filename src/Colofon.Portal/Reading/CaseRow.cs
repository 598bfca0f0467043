namespace Colofon.Portal.Reading;

public sealed class CaseRow
{
    public string Case { get; init; } = "";
    public string Studio { get; init; } = "";
    public string Client { get; init; } = "";
    public string? Project { get; init; }
    public DateOnly? EndsOn { get; init; }
}
