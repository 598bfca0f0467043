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
        var starts = new HoleStarts(zones.Text);
        for (var at = starts.Next(0); at < zones.Text.Length; at = starts.Next(at + 1))
        {
            if (zones[at] is Zone.Code or Zone.Markup or Zone.Link || Hole.End(zones.Text, at) is not { } end)
                continue;
            var span = new TextSpan(at, end);
            findings.Add(@case.Finding(Page, span, [], @case.Words(span)));
            at = end - 1;
        }
    }
}
