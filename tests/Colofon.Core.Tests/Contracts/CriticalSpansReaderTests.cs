using Colofon.Contracts;

namespace Colofon.Tests.Contracts;

public sealed class CriticalSpansReaderTests
{
    private static readonly CriticalSpan Christmas = new(new(2026, 12, 10), new(2026, 12, 31), "Campaña de Navidad");

    [Theory]
    [InlineData("2026-12-10..2026-12-31 Campaña de Navidad")]
    [InlineData("\uFEFF# del cliente\r\n\r\n2026-12-10 .. 2026-12-31   Campaña de Navidad\r\n")]
    [InlineData("2026-12-10,2026-12-31,Campaña de Navidad")]
    [InlineData("desde;hasta;motivo\n2026-12-10;2026-12-31;\"Campaña de Navidad\"\n")]
    [InlineData("""[{"from":"2026-12-10","to":"2026-12-31","label":"Campaña de Navidad"}]""")]
    public void I_can_write_critical_dates_as_I_like(string text) => Assert.Equal(Christmas, Assert.Single(CriticalSpansReader.Read(text).All));

    [Theory]
    [InlineData("2026-12-10 Lanzamiento", "Lanzamiento")]
    [InlineData("2026-12-10", "")]
    [InlineData("""[{"from":"2026-12-10"}]""", "")]
    public void I_can_name_a_single_day(string text, string label) =>
        Assert.Equal(new CriticalSpan(new(2026, 12, 10), new(2026, 12, 10), label), Assert.Single(CriticalSpansReader.Read(text).All));

    [Theory]
    [InlineData("2026-12-10\nmañana Lanzamiento", 2)]
    [InlineData("2026-13-10 Lanzamiento", 1)]
    [InlineData("2026-12-31..2026-12-10 Al revés", 1)]
    [InlineData("10/12/2026 Lanzamiento", 1)]
    [InlineData("""[{"from":"2026-12-10"},{"to":"2026-12-10"}]""", 2)]
    [InlineData("[{\n\"from\":", 2)]
    [InlineData("[1]", 1)]
    public void I_am_told_which_line_is_not_understood(string text, int line)
    {
        var read = CriticalSpansReader.Read(text);

        Assert.Equal(line, read.BadLine);
        Assert.Empty(read.All);
    }

    [Fact]
    public void An_empty_file_holds_no_dates() => Assert.Equal((0, null), (CriticalSpansReader.Read("").All.Count, CriticalSpansReader.Read("").BadLine));
}
