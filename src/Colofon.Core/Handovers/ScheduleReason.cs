namespace Colofon.Handovers;

/// <summary>Why a task falls on its day. Said as <c>plan.why.REASON</c>.</summary>
public enum ScheduleReason
{
    /// <summary>It counts from the day they are told.</summary>
    Told,

    /// <summary>It counts from the last day.</summary>
    End,

    /// <summary>Counted back from the last day it would come before they know.</summary>
    NotBeforeTold,

    /// <summary>Counted from the day they know it would come after the last day.</summary>
    NotAfterEnd,

    /// <summary>It waits for the task before it.</summary>
    Waits,

    /// <summary>A pinned task comes after it.</summary>
    MakesRoom,
}
