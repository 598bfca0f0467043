using Colofon.Tone.Judging.Holes;

namespace Colofon.Tone.Tests.Judging.Holes;

public sealed class HoleStartsTests
{
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
    public void A_hole_is_looked_for_where_it_may_start(string text, string places)
    {
        var starts = new HoleStarts(text);
        var found = new List<int>();
        for (var at = starts.Next(0); at < text.Length; at = starts.Next(at + 1))
            found.Add(at);

        Assert.Equal(places, string.Join(' ', found));
    }
}
