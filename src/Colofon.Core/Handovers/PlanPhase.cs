namespace Colofon.Handovers;

/// <summary>The part of an ending a task belongs to, in the order in which they are lived.</summary>
public enum PlanPhase
{
    Deciding,
    Preparing,
    Telling,
    HandingOver,
    Closing,
    After,
}
