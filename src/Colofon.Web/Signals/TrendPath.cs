using System.Text;
using Colofon.Signals;
using Colofon.Web.Look;

namespace Colofon.Web.Signals;

/// <summary>The weeks as one line, ten units wide each and a hundred high; a week without evidence breaks it.</summary>
internal sealed class TrendPath(IReadOnlyList<WeekScore> weeks)
{
    public string Commands()
    {
        var path = new StringBuilder();
        for (var i = 0; i < weeks.Count; i++)
        {
            if (weeks[i].Score is not { } score)
                continue;
            path.Append(i == 0 || weeks[i - 1].Score is null ? 'M' : 'L')
                .Append((i * 10.0 + 5).Svg())
                .Append(' ')
                .Append((100.0 - score).Svg());
        }
        return path.ToString();
    }
}
