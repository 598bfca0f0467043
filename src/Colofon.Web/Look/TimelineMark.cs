namespace Colofon.Web.Look;

/// <param name="X">Percent of the width, as are <paramref name="Left"/> and <paramref name="Right"/> of the label.</param>
/// <param name="Lane">Row of the label, from the line downwards; -1 above it.</param>
internal sealed record TimelineMark(
    TimelinePoint Point,
    double X,
    int Lane,
    string Anchor,
    double Left,
    double Right)
{
    private const double Gap = 1.5;

    public bool Touches(TimelineMark other) =>
        Lane == other.Lane && Left < other.Right + Gap && other.Left < Right + Gap;

    /// <summary>Whether the leader of one runs through the label of the other.</summary>
    public bool Crosses(TimelineMark other) => RunsThrough(other) || other.RunsThrough(this);

    private bool RunsThrough(TimelineMark other) =>
        other.Lane >= 0 && Lane > other.Lane && X > other.Left - Gap && X < other.Right + Gap;
}
