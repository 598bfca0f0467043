using System.Globalization;

namespace Colofon.Web.Look;

internal static class SvgNumber
{
    /// <summary>SVG takes a point, whatever the culture of the page.</summary>
    public static string Svg(this double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(this double value) => value.Svg() + "%";
}
