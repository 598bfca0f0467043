namespace Colofon.Offboardings;

public enum Stage
{
    Considering,
    Decided,
    Prepared,
    Announced,
    HandingOver,
    Closed,

    /// <summary>Given up; the history stays.</summary>
    Withdrawn,
}
