using Colofon.Tone;

namespace Colofon.Handovers;

/// <summary>A task as it is now, and why it was not saved if it was not.</summary>
public sealed record TaskOutcome(PlanTask? Task, TaskProblem? Problem = null, IReadOnlyList<Finding>? Findings = null)
{
    public bool IsSaved => Problem is null;
}
