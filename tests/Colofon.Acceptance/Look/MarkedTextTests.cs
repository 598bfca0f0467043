using Colofon.Web.Look;
using FsCheck;
using FsCheck.Fluent;

namespace Colofon.Acceptance.Look;

public sealed class MarkedTextTests
{
    [Fact]
    public async Task What_somebody_wrote_never_becomes_markup()
    {
        var page = await Draw("Hola <b>y</b> <script>adiós</script> & ya", new MarkedSpan(5, 8, BandLevel.Red));

        Assert.Empty(page.QuerySelectorAll("script, b"));
        Assert.Equal("<b>", page.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public async Task Where_marks_overlap_the_most_serious_one_wins()
    {
        var page = await Draw("uno dos tres", new MarkedSpan(0, 12, BandLevel.Amber), new MarkedSpan(4, 7, BandLevel.Red));

        var marks = page.QuerySelectorAll("mark").Select(mark => (mark.ClassName, mark.TextContent));
        Assert.Equal([("amber", "uno "), ("red", "dos"), ("amber", " tres")], marks);
    }

    [Fact]
    public async Task Paragraphs_and_lines_stay_as_written_and_a_mark_may_run_through_them()
    {
        var page = await Draw("Estimada:\r\n\r\nuna línea\notra línea", new MarkedSpan(0, 33, BandLevel.Amber));

        Assert.Equal(2, page.QuerySelectorAll("p").Length);
        Assert.Single(page.QuerySelectorAll("br"));
        Assert.Equal(["Estimada:", "una línea", "otra línea"], page.QuerySelectorAll("mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public void No_letter_is_lost_or_told_twice_whatever_the_marks()
    {
        var spans = ArbMap.Default.GeneratorFor<(int Start, int Length)[]>();
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>();
        Prop.ForAll(texts.ToArbitrary(), spans.ToArbitrary(), (text, marks) =>
        {
            var written = text.Get.Replace("\r", "", StringComparison.Ordinal);
            var all = marks.Select(mark => new MarkedSpan(mark.Start, mark.Start + mark.Length, BandLevel.Amber)).ToList();
            var told = string.Concat(MarkedTextLayout.Paragraphs(written, all).SelectMany(lines => lines).SelectMany(pieces => pieces).Select(piece => piece.Text));
            var lines = written.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));
            return told == string.Concat(lines);
        }).QuickCheckThrowOnFailure();
    }

    private static Task<AngleSharp.Dom.IDocument> Draw(string text, params MarkedSpan[] spans) =>
        Drawn.Part<MarkedText>(("Text", text), ("Spans", spans));
}
