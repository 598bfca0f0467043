using Colofon.Mail;

namespace Colofon.Core.Tests.Mail;

public sealed class EchoTests
{
    [Theory]
    [InlineData("nunca paga a tiempo y grita al equipo", "Como grita al equipo, lo dejamos.")]
    [InlineData("nunca paga a tiempo y grita al equipo", "Al equipo le gritan y los pagos nunca llegan a tiempo.")]
    [InlineData("No nos resulta rentable", "ya no nos resulta rentable")]
    [InlineData("No nos resulta rentable", "n-o  n.o.s resulta\nrentable")]
    [InlineData("No nos resulta rentable", "NO NOS RESÚLTA RENTABLE")]
    [InlineData("Tóxicos", "Son toxicos.")]
    [InlineData("A better-paying client took the place", "Another client, better paying, has taken the place.")]
    public void A_reserved_reason_is_heard_in_its_own_words_in_another_order_and_however_it_is_spaced(string reason, string text) =>
        Assert.NotNull(Echo.Find(text, reason, least: 2));

    [Theory]
    [InlineData("nunca paga a tiempo y grita al equipo", "Quiero que lo sepa con tiempo. El equipo cerrará lo que está en marcha.")]
    [InlineData("No nos resulta rentable", "Este año concentro el estudio en menos proyectos.")]
    [InlineData("Cambian el alcance cada semana sin pagarlo", "El alcance de esta última semana está acordado.")]
    public void Everyday_words_that_a_reason_happens_to_use_are_not_heard(string reason, string text) =>
        Assert.Null(Echo.Find(text, reason, least: 2));

    [Fact]
    public void The_words_found_are_pointed_at()
    {
        const string text = "Gracias. Ya no nos resulta rentable.";
        var span = Echo.Find(text, "no nos resulta rentable", least: 2)!.Value;

        Assert.Equal("no nos resulta rentable", text[span.Start..span.End]);
    }

    [Fact]
    public void A_long_note_does_not_forbid_two_common_words()
    {
        const string note = "Tienda online. Conocimos a Clara en una feria de artesanía de Bilbao.";

        Assert.Null(Echo.Find("el mantenimiento de la tienda online", note, least: 4));
        Assert.NotNull(Echo.Find("la feria de artesanía de Bilbao donde conocimos a Clara", note, least: 4));
    }

    [Theory]
    [InlineData("Hola, Viveros Muestra también", "Viveros Muestra", true)]
    [InlineData("los viveros muestran", "Viveros Muestra", false)]
    [InlineData("Casado", "Casa", false)]
    public void Another_name_is_heard_as_a_name(string text, string name, bool heard) =>
        Assert.Equal(heard, OtherNames.Find(text, name) is not null);

    [Theory]
    [InlineData("la contraseña: Alfil-7788")]
    [InlineData("Password = hunter2222")]
    [InlineData("https://ines:secreto99@panel.example/")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----")]
    public void A_pasted_secret_is_heard(string text) => Assert.NotEmpty(Secrets.In(text));

    [Theory]
    [InlineData("El precio: 300 euros. La clave está en la paciencia.")]
    [InlineData("https://panel.example:8080/entrar")]
    public void Ordinary_text_is_not_a_secret(string text) => Assert.Empty(Secrets.In(text));

    [Theory]
    [InlineData("Termina el [fecha de fin].", true)]
    [InlineData("Hola, {{destinatario}}:", true)]
    [InlineData("Una lista: [a]", false)]
    public void A_hole_of_a_template_is_seen(string text, bool seen) => Assert.Equal(seen, Placeholders.In(text).Any());
}
