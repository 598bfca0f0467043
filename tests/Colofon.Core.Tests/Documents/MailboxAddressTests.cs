using Colofon.Documents;

namespace Colofon.Tests.Documents;

public sealed class MailboxAddressTests
{
    [Theory]
    [InlineData("clara@ceramicas.example", "", "clara@ceramicas.example")]
    [InlineData("  clara@ceramicas.example ", "", "clara@ceramicas.example")]
    [InlineData("<clara@ceramicas.example>", "", "clara@ceramicas.example")]
    [InlineData("Clara Modelo <clara.m+casa@Ceramicas.Example>", "Clara Modelo", "clara.m+casa@ceramicas.example")]
    [InlineData("\"Modelo, Clara\" <clara@ceramicas.example>", "Modelo, Clara", "clara@ceramicas.example")]
    [InlineData("Clara <clara@cerámicas.example>", "Clara", "clara@xn--cermicas-bza.example")]
    [InlineData("clara@sub.dominio.ceramicas.example", "", "clara@sub.dominio.ceramicas.example")]
    public void E1_One_address_is_read(string text, string name, string address)
    {
        Assert.True(MailboxAddress.TryParse(text, out var mailbox));
        Assert.Equal((name, address), (mailbox.Name, mailbox.Address));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("clara")]
    [InlineData("a@b.example, c@d.example")]
    [InlineData("a@b.example; c@d.example")]
    [InlineData("a@b.example c@d.example")]
    [InlineData("a@b.example <c@d.example>")]
    [InlineData("Clara, Tomás <c@d.example>")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("a@b.example\nBcc: c@d.example")]
    [InlineData("\"x\r\n\"@b.example")]
    [InlineData("\"x y\"@b.example")]
    [InlineData("Clara\0 <a@b.example>")]
    [InlineData("a@localhost")]
    [InlineData("-f@b.example")]
    [InlineData("a@-b.example")]
    [InlineData("a@b-.example")]
    [InlineData("a@b..example")]
    [InlineData("a@b.example.")]
    [InlineData("a..b@c.example")]
    [InlineData(".a@c.example")]
    [InlineData("a.@c.example")]
    [InlineData("a@b@c.example")]
    [InlineData("a@127.0.0.1")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a(comment)@b.example")]
    [InlineData("ñ@b.example")]
    [InlineData("a@b_c.example")]
    [InlineData("@b.example")]
    [InlineData("a@")]
    [InlineData("grupo: a@b.example;")]
    [InlineData("<@x.example:a@b.example>")]
    public void E1_Anything_that_is_not_exactly_one_address_is_refused(string? text) =>
        Assert.False(MailboxAddress.TryParse(text, out _));

    [Fact]
    public void E1_Too_long_is_refused()
    {
        Assert.False(MailboxAddress.TryParse($"{new string('a', 388)}@b.example", out _));
        Assert.False(MailboxAddress.TryParse($"{new string('a', 65)}@b.example", out _));
        Assert.True(MailboxAddress.TryParse($"{new string('a', 64)}@b.example", out _));
        Assert.False(MailboxAddress.TryParse($"a@{new string('b', 64)}.example", out _));
        Assert.False(MailboxAddress.TryParse($"a@{string.Join('.', Enumerable.Repeat("abcdefgh", 30))}.example", out _));
        Assert.False(MailboxAddress.TryParse(new string('a', 5_000_000), out _));
    }

    [Fact]
    public void E2_A_name_loses_its_line_breaks_and_hidden_marks()
    {
        Assert.True(MailboxAddress.TryCreate("Clara\r\nBcc: x@y.example\u202E\0", "clara@ceramicas.example", out var mailbox));
        Assert.Equal("Clara Bcc: x@y.example", mailbox.Name);
    }

    [Fact]
    public void A_mailbox_shows_itself_as_people_write_it() =>
        Assert.Equal("Inés Muestra <ines@estudio.example>", Mails.Mailbox("Inés Muestra <ines@estudio.example>").ToString());
}
