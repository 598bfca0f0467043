using Colofon.Tone.Judging.Holes;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>Marks the holes a template left: <c>[NOMBRE]</c>, <c>{{fecha}}</c>, <c>XX/XX/XXXX</c>, <c>____</c>.</summary>
internal sealed class PlaceholderRule(RulePage page) : IRule
{
    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        var zones = @case.Text.Zones;
        var first = findings.Count;
        var starts = new HoleStarts(zones.Text);
        for (var at = starts.Next(0); at < zones.Text.Length; at = starts.Next(at + 1))
        {
            if (IsNoText(zones[at]) || Hole.End(zones.Text, at, @case.Language) is not { } after)
                continue;
            Add(@case, new TextSpan(at, after), findings);
            at = after - 1;
        }
        var (next, end) = (first, findings.Count);
        foreach (var span in LoudHoles.In(@case.Text))
        {
            while (next < end && findings[next].Span!.Value.End <= span.Start)
                next++;
            if (!IsNoText(zones[span.Start]) && (next == end || findings[next].Span!.Value.Start >= span.End))
                Add(@case, span, findings);
        }
    }

    private void Add(Case @case, TextSpan span, List<Finding> findings) =>
        findings.Add(@case.Finding(Page, span, [], @case.Words(span)));

    private static bool IsNoText(Zone zone) => zone is Zone.Code or Zone.Markup or Zone.Link;
}
