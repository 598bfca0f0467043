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
            if (IsNoText(zones[at]) || Hole.End(zones.Text, at, @case.Language) is not { } end)
                continue;
            Add(@case, new TextSpan(at, end), findings);
            at = end - 1;
        }
        foreach (var span in LoudHoles.In(@case.Text))
        {
            if (!IsNoText(zones[span.Start]) && !findings.Exists(found => found.Rule == Page.Id && found.Span is { } other && other.Start < span.End && span.Start < other.End))
                Add(@case, span, findings);
        }
    }

    private void Add(Case @case, TextSpan span, List<Finding> findings) =>
        findings.Add(@case.Finding(Page, span, [], @case.Words(span)));

    private static bool IsNoText(Zone zone) => zone is Zone.Code or Zone.Markup or Zone.Link;
}
