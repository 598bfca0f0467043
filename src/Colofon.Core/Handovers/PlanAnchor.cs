namespace Colofon.Handovers;

/// <summary>The day a task counts its working days from.</summary>
public enum PlanAnchor
{
    /// <summary>The day the other side is told.</summary>
    Told,

    /// <summary>The last day.</summary>
    End,
}
