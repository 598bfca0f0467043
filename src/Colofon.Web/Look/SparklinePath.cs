using System.Text;

namespace Colofon.Web.Look;

internal sealed class SparklinePath
{
    public const double Width = 96;
    public const double Height = 26;
    private const double Inset = 3;
    private readonly double bottom;
    private readonly double range;
    private readonly IReadOnlyList<double?> points;

    public SparklinePath(IReadOnlyList<double?> points, double? threshold, double? min, double? max)
    {
        this.points = points;
        var known = points.Append(threshold).OfType<double>().Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        bottom = min ?? known.Min();
        range = Math.Max((max ?? known.Max()) - bottom, 1e-9);
    }

    public double Y(double value) =>
        Height - Inset - (Math.Clamp((value - bottom) / range, 0, 1) * (Height - (2 * Inset)));

    public double X(int index) =>
        points.Count < 2 ? Width / 2 : Inset + (index * (Width - (2 * Inset)) / (points.Count - 1));

    /// <summary>The path's commands; a missing point breaks the line, a lone one becomes a dot.</summary>
    public string Commands()
    {
        var path = new StringBuilder();
        for (var i = 0; i < points.Count; i++)
        {
            if (At(i) is not { } value)
            {
                continue;
            }

            var isStart = At(i - 1) is null;
            path.Append(isStart ? 'M' : 'L').Append(X(i).Svg()).Append(' ').Append(Y(value).Svg());
            path.Append(isStart && At(i + 1) is null ? "h.01" : "");
        }

        return path.ToString();
    }

    public double? At(int index) =>
        index >= 0 && index < points.Count && points[index] is { } value && double.IsFinite(value) ? value : null;
}
