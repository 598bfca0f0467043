using System.Text;
using Colofon.Evidence.Tests.Mail;
using Colofon.Evidence.Tests.Tables;

namespace Colofon.Evidence.Tests;

/// <summary>A stack overflow kills the process and cannot be caught: that these tests end is what they prove.</summary>
public sealed class StackTests
{
    private const string Head = "From: ana@taller.example\nMessage-ID: <a@taller.example>\n";

    [Fact]
    public void K9_Half_a_million_nested_multiparts_do_no_harm()
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < 500_000; i++)
            text.Append("Content-Type: multipart/mixed; boundary=b").Append(i).Append("\n\n--b").Append(i).Append('\n');
        Assert.Contains(MailFaults.TooDeep, Mailbox.One(text.ToString()).Faults);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<blockquote>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<")]
    [InlineData("<a b=")]
    [InlineData("<a x y z ")]
    [InlineData("&amp")]
    [InlineData("<!--")]
    public void K9_A_million_nested_tags_do_no_harm(string tag)
    {
        var mail = Mailbox.One(Head + "Content-Type: text/html\n\n" + string.Concat(Enumerable.Repeat(tag, 1_000_000)));
        Assert.Equal("a@taller.example", mail.NaturalKey);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("a:")]
    [InlineData("<")]
    [InlineData("\"\\")]
    public void K9_A_million_nested_comments_or_groups_do_no_harm(string piece) =>
        Assert.Equal("a@taller.example", Mailbox.One("To: " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "\n" + Head + "\n").NaturalKey);

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\n")]
    [InlineData("\"a\"\"\n")]
    [InlineData("=\"(((((")]
    [InlineData("\\\"")]
    public async Task K9_A_million_quotes_in_a_table_do_no_harm(string piece) =>
        Assert.NotNull(await Table.RowsAsync("a,b\n" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))));

    [Theory]
    [InlineData("> ")]
    [InlineData("El 3, a@b\n")]
    [InlineData("De: x\n")]
    [InlineData("-- \n")]
    [InlineData("Gracias\n")]
    public void K9_A_body_made_of_quotes_does_no_harm(string piece) =>
        Assert.NotNull(Mailbox.One(Head + "\n" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))).NewText);
}
