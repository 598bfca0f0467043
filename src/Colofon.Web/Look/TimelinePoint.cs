namespace Colofon.Web.Look;

/// <param name="Date">Places the point along the line.</param>
/// <param name="DateText">The date as people read it, already localised.</param>
public sealed record TimelinePoint(DateOnly Date, string DateText, string Label, TimelineState State);
