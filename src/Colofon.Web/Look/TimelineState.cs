namespace Colofon.Web.Look;

/// <summary>Where a point stands; <see cref="Now"/> is today's mark itself, not a milestone.</summary>
public enum TimelineState
{
    Past,
    Now,
    Future,
}
