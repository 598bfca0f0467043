using System.Text.RegularExpressions;
using Colofon.Tone.Judging.Holes;

namespace Colofon.Tone.Tests.Judging.Holes;

public sealed partial class HoleStartsTests
{
    private const string Signs = "xX/-.:dmyaes1T BDtodlr_";

    [Theory]
    [InlineData("A letter without holes, about 12 textbooks, a mixed lot and 2x4 boards.", "")]
    [InlineData("In 20XX.", "3 4 5 6")]
    [InlineData("xx/xx/xxxx", "0 1 3 4 6 7 8")]
    [InlineData("El DÍA/MES/AÑO dicho", "3 4 5")]
    [InlineData("On dd/mm/yyyy", "3")]
    [InlineData("Lorem ipsum", "0")]
    [InlineData("Firmado: ........", "9 10 11")]
    [InlineData("Fine... (TODO)", "8 9")]
    [InlineData("«Hoy»", "0")]
    public void A_hole_is_looked_for_where_it_may_start(string text, string places) =>
        Assert.Equal(places, string.Join(' ', Found(text)));

    [Fact]
    public void No_place_where_a_hole_may_start_is_passed_over()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(6) switch { 0 => "dd/mm", 1 => "a/mes/a", 2 => "YYYY-mm", _ => Signs[random.Next(Signs.Length)].ToString() }));
            Assert.Equal(Slowly(text), Found(text));
        }
    }

    private static List<int> Found(string text)
    {
        var found = new List<int>();
        var starts = new HoleStarts(text);
        for (var at = starts.Next(0); at < text.Length; at = starts.Next(at + 1))
            found.Add(at);
        return found;
    }

    // One after another; a cross may stand after two figures, "a/mes/a" after the first two letters of "día".
    private static List<int> Slowly(string text)
    {
        var found = new SortedSet<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (Opening().IsMatch(text[at..]) || Quiet().IsMatch(text[at..]))
                found.Add(at);
            if (Cross().IsMatch(text[at..]))
                found.UnionWith(Enumerable.Range(0, 3).TakeWhile(before => at >= before && text[(at - before)..at].All(char.IsAsciiDigit)).Select(before => at - before));
            if (Year().IsMatch(text[at..]))
                found.UnionWith(Enumerable.Range(0, 3).Where(before => at >= before).Select(before => at - before));
        }
        return [.. found];
    }

    [GeneratedRegex(@"^([\[{<(%#$*_X«…]|TBD|TBC|TODO|FIXME|\.{6})")]
    private static partial Regex Opening();

    [GeneratedRegex("^(lorem|dd/mm|mm/dd|dd-mm|aaaa-mm|yyyy-mm|day/month)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quiet();

    [GeneratedRegex("^x[-/.:]?x", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cross();

    [GeneratedRegex("^a/mes/a", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
