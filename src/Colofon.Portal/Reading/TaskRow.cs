namespace Colofon.Portal.Reading;

public sealed class TaskRow
{
    public string Case { get; init; } = "";
    public string Task { get; init; } = "";
    public string? Title { get; init; }
    public string Audience { get; init; } = "";
    public string Owner { get; init; } = "";
    public DateOnly? DueOn { get; init; }
    public DateTime? DoneAt { get; init; }
    public string? DoneByName { get; init; }
    public string? Note { get; init; }

    public bool IsDone => DoneAt is not null;
}
