using System.Globalization;
using System.Text.RegularExpressions;
using Colofon.Web.Look;

namespace Colofon.Acceptance.Look;

/// <summary>WCAG 2.2: 4.5 to 1 for text, 3 to 1 for shapes and edges, in both schemes.</summary>
public sealed partial class ColourTests
{
    private static readonly Dictionary<string, double[]> Luminances = Read();

    [Theory]
    [InlineData("ink", "paper sheet well red-wash amber-wash", 4.5)]
    [InlineData("ink-2", "paper sheet well red-wash amber-wash", 4.5)]
    [InlineData("red", "paper sheet well", 4.5)]
    [InlineData("green", "paper sheet amber-wash", 4.5)]
    [InlineData("paper", "ink ink-2 red green", 4.5)]
    [InlineData("line", "paper sheet well", 3)]
    [InlineData("amber", "paper sheet amber-wash", 3)]
    [InlineData("red", "red-wash", 3)]
    public void Everything_can_be_read_by_day_and_by_night(string front, string backs, double least)
    {
        foreach (var back in backs.Split(' '))
        {
            Assert.All(Luminances[front].Zip(Luminances[back], Contrast), contrast => Assert.True(contrast >= least, $"{front} on {back}: {contrast:0.00}"));
        }
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + .05) / (Math.Min(one, other) + .05);

    private static Dictionary<string, double[]> Read()
    {
        using var stream = typeof(Band).Assembly.GetManifestResourceStream("Assets/colofon.css")!;
        using var reader = new StreamReader(stream);
        return Token().Matches(reader.ReadToEnd())
            .ToDictionary(match => match.Groups[1].Value, match => new[] { Luminance(match.Groups[2].Value), Luminance(match.Groups[3].Value) });
    }

    /// <summary>From OKLCH to relative luminance, by way of linear sRGB (Ottosson 2020; WCAG 2.2).</summary>
    private static double Luminance(string oklch)
    {
        var parts = oklch.Split(' ').Take(3).Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (sin, cos) = Math.SinCos(parts[2] * Math.PI / 180);
        var (a, b) = (parts[1] * cos, parts[1] * sin);
        var l = Math.Pow(parts[0] + (.3963377774 * a) + (.2158037573 * b), 3);
        var m = Math.Pow(parts[0] - (.1055613458 * a) - (.0638541728 * b), 3);
        var s = Math.Pow(parts[0] - (.0894841775 * a) - (1.2914855480 * b), 3);
        var red = Math.Clamp((4.0767416621 * l) - (3.3077115913 * m) + (.2309699292 * s), 0, 1);
        var green = Math.Clamp((-1.2684380046 * l) + (2.6097574011 * m) - (.3413193965 * s), 0, 1);
        var blue = Math.Clamp((-.0041960863 * l) - (.7034186147 * m) + (1.7076147010 * s), 0, 1);
        return (.2126 * red) + (.7152 * green) + (.0722 * blue);
    }

    [GeneratedRegex(@"--([\w-]+):\s*light-dark\(oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\)")]
    private static partial Regex Token();
}
