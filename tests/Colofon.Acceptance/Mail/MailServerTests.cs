using System.Net;
using Colofon.Mail;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Mail;

public sealed class MailServerTests
{
    private const string Secret = "una contraseña del servidor";

    [Fact]
    public async Task I_can_set_the_server_up_and_send_myself_a_test()
    {
        await using var sink = MailSink.Open(new SinkRules { User = "ines", Password = Secret });
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var saved = await SaveAsync(me, sink, ("user", "ines"), ("password", Secret));
        Assert.Contains("El correo sale como hola@estudio.example", saved.Text);
        var tried = await me.SubmitAsync(saved, "/settings/mail/test");

        Assert.Contains("El servidor lo ha aceptado", tried.Text);
        Assert.Equal((Studio.OwnerEmail, "=?utf-8?Q?Una_prueba_de_Colof=C3=B3n?="), ((await sink.TakeAsync()).To, sink.Mails.First().Header("Subject")));
    }

    [Fact]
    public async Task The_password_is_never_shown_again_nor_kept_as_it_is()
    {
        await using var sink = MailSink.Open();
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await SaveAsync(me, sink, ("user", "ines"), ("password", Secret));

        var page = await me.GetAsync("/settings/mail");
        var again = await SaveAsync(me, sink, ("user", "ines"), ("port", "no"));

        Assert.DoesNotContain(Secret, page.Html + again.Html);
        var kept = await studio.LookAsync(db => db.MailServers.Select(row => row.Password).SingleAsync());
        Assert.NotNull(kept);
        Assert.DoesNotContain("contraseña", kept);
        Assert.DoesNotContain(kept, page.Html);
    }

    [Fact]
    public async Task The_password_of_one_server_is_not_told_to_another()
    {
        await using var sink = MailSink.Open();
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await SaveAsync(me, sink, ("user", "ines"), ("password", Secret));

        var asked = await me.SubmitAsync(await me.GetAsync("/settings/mail"), "/settings/mail", ("host", "localhost"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("escribe otra vez la contraseña", asked.Text);
        Assert.Equal("127.0.0.1", await studio.LookAsync(db => db.MailServers.Select(row => row.Host).SingleAsync()));
    }

    [Fact]
    public async Task Without_encryption_only_this_computer_is_taken()
    {
        await using var sink = MailSink.Open();
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var page = await SaveAsync(me, sink, ("host", "mail.example"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("solo lo hago dentro de este mismo ordenador", page.Text);
    }

    [Theory]
    [InlineData(SinkFault.Garbage, "no es un servidor de correo")]
    [InlineData(SinkFault.NotThisSender, "no deja escribir desde tu dirección")]
    [InlineData(SinkFault.Busy, "lo intente más tarde")]
    public async Task E6_A_test_that_fails_says_what_is_wrong(SinkFault fault, string said)
    {
        await using var sink = MailSink.Open(fault);
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var saved = await SaveAsync(me, sink);

        Assert.Contains(said, (await me.SubmitAsync(saved, "/settings/mail/test")).Text);
    }

    [Fact]
    public async Task I_can_take_it_away_again()
    {
        await using var sink = MailSink.Open();
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var saved = await SaveAsync(me, sink);

        var gone = await me.SubmitAsync(saved, "/settings/mail/forget");

        Assert.Contains("Todavía no sale correo desde aquí", gone.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.MailServers.CountAsync()));
    }

    [Fact]
    public async Task F5_Whoever_saves_over_somebody_elses_server_is_told()
    {
        await using var sink = MailSink.Open();
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var stale = await me.GetAsync("/settings/mail");
        await SaveAsync(me, sink);

        var late = await me.SubmitAsync(stale, "/settings/mail", [.. Typed(sink), ("host", "localhost")]);

        Assert.Contains("No he pisado su cambio", late.Text);
        Assert.Equal("127.0.0.1", await studio.LookAsync(db => db.MailServers.Select(row => row.Host).SingleAsync()));
    }

    private static async Task<Answer> SaveAsync(Visitor me, MailSink sink, params (string Name, string? Value)[] values) =>
        await me.SubmitAsync(await me.GetAsync("/settings/mail"), "/settings/mail", [.. Typed(sink).Where(field => values.All(value => value.Name != field.Name)), .. values]);

    private static (string Name, string? Value)[] Typed(MailSink sink) =>
        [
            ("host", "127.0.0.1"),
            ("port", sink.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("security", nameof(MailSecurity.None)),
            ("fromName", "Estudio Ejemplo"),
            ("fromAddress", "hola@estudio.example"),
        ];
}
