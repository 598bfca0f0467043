using System.Buffers;
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
        var starts = Hole.StartsIn(zones.Text);
        for (var at = Next(zones.Text, 0, starts); at < zones.Text.Length; at = Next(zones.Text, at + 1, starts))
        {
            if (zones[at] is Zone.Code or Zone.Markup or Zone.Link || Hole.End(zones.Text, at) is not { } end)
                continue;
            var span = new TextSpan(at, end);
            findings.Add(@case.Finding(Page, span, [], @case.Words(span)));
            at = end - 1;
        }
    }

    private static int Next(string text, int from, SearchValues<char> starts) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(starts) is >= 0 and var next ? from + next : text.Length;
}
