using System.Security.Cryptography.X509Certificates;
using System.Text;
using Colofon.Documents;
using Colofon.Mail;
using Colofon.Mail.Smtp;

namespace Colofon.Core.Tests.Mail;

public sealed class SmtpTests
{
    private static readonly SmtpLimits Short = new() { Answer = TimeSpan.FromSeconds(2), Verdict = TimeSpan.FromSeconds(2), Connect = TimeSpan.FromSeconds(5) };

    [Fact]
    public async Task A_message_arrives_byte_for_byte_with_its_envelope()
    {
        await using var sink = MailSink.Open();

        var carriage = await CarryAsync(sink, "Subject: hola\r\n\r\n.empieza por punto\r\n.\r\n..\r\nfin\r\n");

        Assert.Equal((CarriageEnd.Taken, "250 2.0.0 Ok: queued as 4A2B1C"), (carriage.End, carriage.Answer));
        var mail = await sink.TakeAsync();
        Assert.Equal(("hola@estudio.example", "clara@ceramicas.example"), (mail.From, mail.To));
        Assert.Equal("Subject: hola\r\n\r\n.empieza por punto\r\n.\r\n..\r\nfin\r\n", mail.Text);
    }

    [Theory]
    [InlineData("a\nb", "a\r\nb\r\n")]
    [InlineData("a\rb\r\n", "a\r\nb\r\n")]
    [InlineData("a\n.\nMAIL FROM:<x@y>\n", "a\r\n..\r\nMAIL FROM:<x@y>\r\n")]
    [InlineData("a\r.\rb", "a\r\n..\r\nb\r\n")]
    [InlineData(".", "..\r\n")]
    [InlineData("", "")]
    public void E3_No_body_ends_the_message_early(string body, string sent) =>
        Assert.Equal(sent, Encoding.Latin1.GetString(DotStuffing.Of(Encoding.Latin1.GetBytes(body))));

    [Theory]
    [InlineData(SinkFault.Busy, CarriageEnd.Later, SmtpFaults.Busy)]
    [InlineData(SinkFault.Greylisted, CarriageEnd.Later, SmtpFaults.Busy)]
    [InlineData(SinkFault.DropInData, CarriageEnd.Later, SmtpFaults.Lost)]
    [InlineData(SinkFault.Garbage, CarriageEnd.Later, SmtpFaults.NotMail)]
    [InlineData(SinkFault.Endless, CarriageEnd.Later, SmtpFaults.NotMail)]
    [InlineData(SinkFault.Silent, CarriageEnd.Later, SmtpFaults.Slow)]
    [InlineData(SinkFault.NoSuchPerson, CarriageEnd.Refused, SmtpFaults.RecipientRefused)]
    [InlineData(SinkFault.NotThisSender, CarriageEnd.Refused, SmtpFaults.SenderRefused)]
    [InlineData(SinkFault.NotThisMessage, CarriageEnd.Refused, SmtpFaults.ContentRefused)]
    [InlineData(SinkFault.TooBig, CarriageEnd.Refused, SmtpFaults.TooBig)]
    [InlineData(SinkFault.BusyInData, CarriageEnd.Later, SmtpFaults.Busy)]
    [InlineData(SinkFault.DropAfterData, CarriageEnd.Doubtful, SmtpFaults.Unanswered)]
    [InlineData(SinkFault.SilentAfterData, CarriageEnd.Doubtful, SmtpFaults.Unanswered)]
    public async Task E4_E5_Every_way_to_fail_is_told_apart(SinkFault fault, object end, string code)
    {
        await using var sink = MailSink.Open(fault);

        var carriage = await CarryAsync(sink, "Subject: hola\r\n\r\n" + new string('x', fault switch { SinkFault.DropInData => 20_000_000, SinkFault.BusyInData => 200_000, _ => 100 }));

        Assert.Equal(((CarriageEnd)end, code), (carriage.End, carriage.Code));
        Assert.True(carriage.Answer?.Length is null or < 500);
    }

    [Theory]
    [InlineData("no-hay.invalid", 25, SmtpFaults.NoSuchHost)]
    [InlineData("127.0.0.1", 1, SmtpFaults.NoConnection)]
    public async Task E4_Nobody_there(string host, int port, string code)
    {
        var carriage = await new SmtpCarrier { Limits = Short }.CarryAsync(new SmtpTarget(host, port, MailSecurity.Tls), Letter("x"), TestContext.Current.CancellationToken);

        Assert.Equal((CarriageEnd.Later, code), (carriage.End, carriage.Code));
    }

    [Theory]
    [InlineData(MailSecurity.Tls, "PLAIN")]
    [InlineData(MailSecurity.StartTls, "PLAIN LOGIN")]
    [InlineData(MailSecurity.StartTls, "LOGIN")]
    public async Task I_can_send_through_a_server_that_asks_who_I_am(MailSecurity security, string mechanisms)
    {
        using var certificate = OwnCertificate.For("localhost");
        await using var sink = MailSink.Open(new SinkRules { Certificate = certificate, IsImplicit = security == MailSecurity.Tls, Mechanisms = mechanisms, User = "inés" });

        var carriage = await CarryAsync(sink, security, new SmtpLogin("inés", "contraseña del servidor"), certificate);

        Assert.Equal((CarriageEnd.Taken, ""), (carriage.End, carriage.Code));
        Assert.Single(sink.Mails);
    }

    [Theory]
    [InlineData("contraseña del servidor", CarriageEnd.Taken, "")]
    [InlineData("caducada", CarriageEnd.Later, SmtpFaults.LoginRefused)]
    public async Task A_token_can_stand_in_for_a_password(string token, object end, string code)
    {
        using var certificate = OwnCertificate.For("localhost");
        await using var sink = MailSink.Open(new SinkRules { Certificate = certificate, Mechanisms = "XOAUTH2", User = "ines" });

        var carriage = await CarryAsync(sink, MailSecurity.StartTls, new SmtpLogin("ines", token, IsToken: true), certificate);

        Assert.Equal(((CarriageEnd)end, code), (carriage.End, carriage.Code));
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_tried_again_later()
    {
        using var certificate = OwnCertificate.For("localhost");
        await using var sink = MailSink.Open(new SinkRules { Certificate = certificate, User = "ines" });

        var carriage = await CarryAsync(sink, MailSecurity.StartTls, new SmtpLogin("ines", "otra"), certificate);

        Assert.Equal((CarriageEnd.Later, SmtpFaults.LoginRefused, "535 5.7.8 Bad credentials"), (carriage.End, carriage.Code, carriage.Answer));
    }

    [Fact]
    public async Task E6_Without_the_promised_tls_nothing_is_said_and_no_password_leaves()
    {
        await using var sink = MailSink.Open();

        var carriage = await CarryAsync(sink, MailSecurity.StartTls, new SmtpLogin("ines", "secreta"), null);

        Assert.Equal(SmtpFaults.TlsMissing, carriage.Code);
        Assert.All(sink.Heard, line => Assert.StartsWith("EHLO", line));
    }

    [Theory]
    [InlineData(MailSecurity.Tls)]
    [InlineData(MailSecurity.StartTls)]
    public async Task E6_A_certificate_of_nobody_is_not_believed(MailSecurity security)
    {
        using var certificate = OwnCertificate.For("localhost");
        using var other = OwnCertificate.For("localhost");
        await using var sink = MailSink.Open(new SinkRules { Certificate = certificate, IsImplicit = security == MailSecurity.Tls });

        var carriage = await CarryAsync(sink, security, null, other);

        Assert.Equal((CarriageEnd.Later, SmtpFaults.TlsUntrusted), (carriage.End, carriage.Code));
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task E6_A_certificate_for_another_name_is_not_believed()
    {
        using var certificate = OwnCertificate.For("otro.example");
        await using var sink = MailSink.Open(new SinkRules { Certificate = certificate });

        Assert.Equal(SmtpFaults.TlsUntrusted, (await CarryAsync(sink, MailSecurity.StartTls, null, certificate)).Code);
    }

    [Fact]
    public async Task E6_What_is_slipped_in_before_tls_is_not_listened_to()
    {
        using var certificate = OwnCertificate.For("localhost");
        await using var sink = MailSink.Open(new SinkRules { Certificate = certificate }, SinkFault.InjectAfterStartTls);

        Assert.Equal(SmtpFaults.TlsUntrusted, (await CarryAsync(sink, MailSecurity.StartTls, null, certificate)).Code);
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task Without_tls_only_this_computer_is_spoken_to()
    {
        var carriage = await new SmtpCarrier().CarryAsync(new SmtpTarget("mail.example", 25, MailSecurity.None), Letter("x"), TestContext.Current.CancellationToken);

        Assert.Equal(SmtpFaults.PlainRefused, carriage.Code);
    }

    [Fact]
    public async Task What_is_larger_than_the_server_takes_is_not_even_offered()
    {
        await using var sink = MailSink.Open(new SinkRules { Size = 1_000 });

        var carriage = await CarryAsync(sink, new string('x', 2_000));

        Assert.Equal((CarriageEnd.Refused, SmtpFaults.TooBig), (carriage.End, carriage.Code));
        Assert.DoesNotContain(sink.Heard, line => line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task K5_Asked_to_stop_before_the_end_nothing_left()
    {
        await using var sink = MailSink.Open(SinkFault.Silent);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var carriage = await new SmtpCarrier().CarryAsync(Target(sink, MailSecurity.None), Letter("x"), stop.Token);

        Assert.Equal((CarriageEnd.Later, SmtpFaults.Stopped), (carriage.End, carriage.Code));
    }

    [Fact]
    public async Task E1_No_command_can_hide_in_what_we_say()
    {
        await using var wire = new SmtpWire(new MemoryStream(), TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<ArgumentException>(() => wire.SayAsync("RCPT TO:<a@b.example>\r\nRCPT TO:<c@d.example>", TestContext.Current.CancellationToken));
        Assert.False(MailboxAddress.TryCreate("", "a@b.example>\r\nDATA", out _));
    }

    private static Task<Carriage> CarryAsync(MailSink sink, string message) =>
        new SmtpCarrier { Limits = Short }.CarryAsync(Target(sink, MailSecurity.None), Letter(message), TestContext.Current.CancellationToken);

    private static Task<Carriage> CarryAsync(MailSink sink, MailSecurity security, SmtpLogin? login, X509Certificate2? root) =>
        new SmtpCarrier { Root = root }.CarryAsync(Target(sink, security) with { Login = login }, Letter("Subject: hola\r\n\r\nHola\r\n"), TestContext.Current.CancellationToken);

    private static SmtpTarget Target(MailSink sink, MailSecurity security) => new("localhost", sink.Port, security);

    private static Envelope Letter(string message) => new(Address("hola@estudio.example"), Address("clara@ceramicas.example"), Encoding.Latin1.GetBytes(message));

    private static MailboxAddress Address(string address) => MailboxAddress.TryCreate("", address, out var mailbox) ? mailbox : throw new ArgumentException("No address.", nameof(address));
}
