namespace Colofon.Tone.Tests.Judging.Holes;

public sealed class LoudHolesTests
{
    [Theory]
    [InlineData("We stop in May. Please insert name here. Thank you for CLIENT_NAME and all.", "insert name here|CLIENT_NAME")]
    [InlineData("We stop. INSERT THE DATE HERE, and then say why. Yours, FIRST_NAME", "INSERT THE DATE HERE|FIRST_NAME")]
    [InlineData("The insert in the box is yours. NASA and IBM are no holes.", "")]
    public void A_hole_without_brackets_is_found_in_whatever_sentence_it_stands(string text, string holes)
    {
        var found = ToneLinter.Default.Lint(text, new ToneContext { Language = ToneLanguage.En }).Where(finding => finding.Rule == "placeholder");

        Assert.Equal(holes, string.Join('|', found.Select(finding => text[finding.Span!.Value.Start..finding.Span.Value.End])));
    }
}
