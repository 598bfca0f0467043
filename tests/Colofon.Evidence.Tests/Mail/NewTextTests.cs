using Colofon.Evidence.Texts;

namespace Colofon.Evidence.Tests.Mail;

public sealed class NewTextTests
{
    [Theory]
    [InlineData("El lun, 3 mar 2025 a las 10:00, Ana Ejemplo (<ana@taller.example>)\nescribió:\n\n> antes")]
    [InlineData("El 3 ene 2025, a las 9:15, Ana Ejemplo <ana@taller.example> escribió:\n\n> antes")]
    [InlineData("El 20/07/2026, Ana <ana@taller.example> escribió:\nantes sin marcar")]
    [InlineData("El 03/03/2025 a las 10:00, Ana escribió:\n> antes")]
    [InlineData("El lunes, 3 de marzo de 2025, Ana Ejemplo <\nana@taller.example> escribió:\n\n> antes")]
    [InlineData("On Mon, 3 Mar 2025 at 10:00, Ana Example <ana@taller.example> wrote:\n> before")]
    [InlineData("-----Mensaje original-----\nDe: Ana\nantes")]
    [InlineData("---------- Forwarded message ---------\nDe: Ana <ana@taller.example>\nDate: lun\nantes")]
    [InlineData("Inicio del mensaje reenviado:\n\nantes")]
    [InlineData("De: Ana <ana@taller.example>\nEnviado el: lunes, 3 de marzo de 2025 10:00\nPara: Luis\nCC: Eva\nAsunto: RE: obra\n\nantes")]
    [InlineData("________________________________\nDe: Ana\nEnviado: lunes\nPara: Luis\nAsunto: obra\n\nantes")]
    [InlineData("*De:* Ana\n*Fecha:* lunes\n*Para:* Luis\n*Asunto:* obra\n\nantes")]
    [InlineData("> antes\n> más")]
    [InlineData("-- \nLuis Ejemplo\nEstudio Ejemplo")]
    [InlineData("--\nLuis Ejemplo")]
    [InlineData("Enviado desde mi iPhone")]
    [InlineData("Obtener Outlook para Android<https://correo.example>")]
    [InlineData("Un saludo,\n\nLuis Ejemplo\nTel. 600 000 000")]
    [InlineData("Saludos cordiales.\nLuis")]
    [InlineData("Gracias,\nLuis")]
    [InlineData("Muchas gracias y un saludo\n\nUn saludo\nLuis", "El plano está listo. ¿Lo vemos mañana?\n\nMuchas gracias y un saludo")]
    [InlineData("Luis\n\nEste mensaje y sus adjuntos se dirigen exclusivamente a su destinatario.", "El plano está listo. ¿Lo vemos mañana?\n\nLuis")]
    [InlineData("AVISO LEGAL: este correo es confidencial.")]
    public void Only_what_the_sender_newly_wrote_is_kept(string rest, string? kept = null) =>
        Assert.Equal(kept ?? "El plano está listo. ¿Lo vemos mañana?", NewText.Of("El plano está listo. ¿Lo vemos mañana?\n\n" + rest));

    [Theory]
    [InlineData("El cliente me llamó y escribió: que no.")]
    [InlineData("El cliente me llamó y escribió:\nque no quiere seguir.")]
    [InlineData("De: todo un poco, para que veas:\nuna cosa\notra cosa")]
    [InlineData("Gracias.")]
    [InlineData("Gracias.\n\nPor cierto, ¿cuándo mandáis la factura que falta del mes pasado?")]
    [InlineData("Un saludo a todos los que trabajan allí.")]
    [InlineData("Enviado desde mi mesa, que es más cómodo que el móvil.")]
    [InlineData("---------------\nConcepto Precio\n---------------\nDiseño 100")]
    [InlineData("Este mensaje contiene la clave: llámame.")]
    public void What_only_resembles_a_quote_or_signature_stays(string text) => Assert.Equal(text, NewText.Of(text));

    [Fact]
    public void Answers_between_quotes_stay() =>
        Assert.Equal("Sí, el lunes.\n\nTambién.", NewText.Of("El 3 mar 2025, Ana <a@taller.example> escribió:\n> ¿El lunes?\nSí, el lunes.\n\n> ¿Con factura?\n\nTambién.\n"));

    [Fact]
    public void Answers_under_a_marked_quote_stay_below_any_separator() =>
        Assert.Equal("Sí.", NewText.Of("----- Mensaje original -----\nDe: Ana\nEnviado: lunes\nAsunto: obra\n\n> ¿El lunes?\nSí.\n"));

    [Theory]
    [InlineData("| ")]
    [InlineData("--]")]
    public void Answers_under_a_quote_with_its_own_mark_stay(string mark) =>
        Assert.Equal("Sí.", NewText.Of($"El 3 mar 2025, Ana <a@taller.example> escribió:\n\n{mark}¿El lunes?\n{mark}¿Seguro?\nSí.\n"));

    [Fact]
    public void A_forwarded_message_alone_has_no_new_text() =>
        Assert.Equal("", NewText.Of("---------- Mensaje reenviado ---------\nDe: Ana\n\nHola"));

    [Theory]
    [InlineData("<p>Hola,</p><p>el&nbsp;plano est&aacute; <b>listo</b>.</p>", "Hola,\n\nel plano está listo.")]
    [InlineData("<div>Uno<br>dos</div><div>tres</div>", "Uno\ndos\ntres")]
    [InlineData("<div>Va</div><div class=\"gmail_quote\"><div>El lun escribió:</div><blockquote><div>antes</div></blockquote></div><div>y más</div>", "Va\ny más")]
    [InlineData("Va<blockquote type=cite>antes<blockquote>aún antes</blockquote></blockquote>", "Va")]
    [InlineData("Va<div id=\"appendonsend\"></div><hr><div id=divRplyFwdMsg>De: Ana</div>antes", "Va")]
    [InlineData("<div class=\"moz-cite-prefix\">El 3, Ana:</div><blockquote>antes</blockquote>Va", "Va")]
    [InlineData("<style>p{color:red}</style><script>if(a<b){'</p>'}</script><title>t</title>Va", "Va")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc")]
    [InlineData("<pre>a\n  b</pre>", "a\n  b")]
    public void HTML_becomes_text_without_its_quotes(string html, string text) =>
        Assert.Equal(text, Mailbox.OneUtf8($"From: a@taller.example\nContent-Type: text/html; charset=utf-8\n\n{html}").NewText);

    [Fact]
    public void I10_Nothing_that_HTML_points_to_is_text()
    {
        const string html = "<base href=//x.example><link rel=stylesheet href=//x.example><meta http-equiv=refresh content='0;url=//x.example'><style>@import '//x.example'</style><img src=cid:1 alt=logo><form action=//x.example><input value=clave></form><a href='data:text/html,x'>Va</a>";
        Assert.Equal("Va", Mailbox.OneUtf8($"From: a@taller.example\nContent-Type: text/html\n\n{html}").NewText);
    }

    [Fact]
    public void Plain_text_that_only_announces_HTML_gives_way_to_it()
    {
        var mail = Mailbox.OneUtf8(
            "From: a@taller.example\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nEste mensaje está en formato HTML.\n--b\nContent-Type: text/html\n\n<p>Hola</p>\n--b--\n");
        Assert.Equal("Hola", mail.NewText);
    }

    [Fact]
    public void A_long_text_is_shortened_and_its_length_kept()
    {
        var text = "From: a@taller.example\n\n" + string.Concat(Enumerable.Repeat("una palabra\n", 1_000));
        var mail = Assert.IsType<MailMessage>(EmlReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), new MailOptions { MaxTextChars = 100 }));
        Assert.Equal((100, 11_999), (mail.NewText.Length, mail.NewTextLength));
    }
}
