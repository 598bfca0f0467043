namespace Colofon.Portal.Reading;

/// <summary>What a guest finds on their first page.</summary>
public sealed record Agreed(
    CaseRow Case,
    DoorRow? Door,
    IReadOnlyList<LetterRow> Letters,
    IReadOnlyList<TaskRow> Tasks,
    IReadOnlyList<DeliverableRow> Deliverables,
    ILookup<string, StepRow> Steps,
    bool HasAct,
    Exchange Exchange
)
{
    public bool Knows(string thing) => Tasks.Any(row => row.Task == thing) || Deliverables.Any(row => row.Deliverable == thing);
}
