namespace Colofon.Handovers;

/// <summary>Why a task was not saved. Said as <c>task.problem.PROBLEM</c>.</summary>
public enum TaskProblem
{
    /// <summary>Somebody saved another version meanwhile.</summary>
    Conflict,

    /// <summary>What the other side would read tells something reserved, or cannot go as it is.</summary>
    Words,

    /// <summary>It would come after itself.</summary>
    Circle,

    /// <summary>Its fixed day is before that of the task it follows, or after that of one that follows it.</summary>
    Order,
}
