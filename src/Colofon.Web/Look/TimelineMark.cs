namespace Colofon.Web.Look;

/// <param name="X">Percent of the width.</param>
/// <param name="Lane">Row of the label, from the line downwards.</param>
internal sealed record TimelineMark(TimelinePoint Point, double X, int Lane, string Anchor);
