namespace Colofon.Handovers;

/// <summary>What a person does to tasks without rewriting them.</summary>
public enum TaskMark
{
    Done,
    Skipped,
    Reopened,
    Pinned,
    Unpinned,
}
