namespace Colofon.Tone.Tests;

/// <summary>Not every word of a text is said by its writer to its reader.</summary>
public sealed class ZoneTests
{
    private static readonly ToneContext Reply = new() { Kind = TextKind.Reply, Language = ToneLanguage.Es, OtherClients = ["Acme"], Confidential = ["no paga a tiempo"] };

    [Theory]
    [InlineData("Dijiste «nunca respetas los plazos» en la reunión.")]
    [InlineData("Me escribió “eres un inútil” y quiero hablarlo.")]
    [InlineData("> Nunca respetas los plazos.\n\nGracias por escribir.")]
    [InlineData("Gracias.\n\nEl lun, 3 mar 2026 a las 10:00, Ana <ana@cliente.example> escribió:\nNunca respetas los plazos.")]
    [InlineData("Gracias.\n\n-----Mensaje original-----\nNunca respetas los plazos.")]
    [InlineData("Ejecuta `nunca pagas` en la consola.")]
    [InlineData("```\nnunca pagas\n```")]
    [InlineData("Lee https://ejemplo.example/nunca-pagas con calma.")]
    [InlineData("<blockquote>Nunca respetas los plazos.</blockquote><p>Gracias.</p>")]
    [InlineData("<style>.nunca { pagas: 1 }</style><p>Gracias.</p>")]
    [InlineData("<!-- nunca pagas --><p>Gracias.</p>")]
    [InlineData("Gracias.\n\nUn saludo,\nNunca Pagas S.L.")]
    public void What_is_quoted_code_link_or_signature_is_not_judged(string text) =>
        Assert.Empty(Marked(text));

    [Theory]
    [InlineData("**Nunca** respetas los plazos.", "Nunca** respetas")]
    [InlineData("<p>Nunca <b>respetas</b> los plazos.</p>", "Nunca <b>respetas")]
    [InlineData("# Nunca respetas los plazos", "Nunca respetas")]
    [InlineData("- Nunca respetas los plazos", "Nunca respetas")]
    [InlineData("Hola, Ana: nunca respetas los plazos.", "nunca respetas")]
    [InlineData("Hola, Ana:\n\nNunca respetas\nlos plazos.", "Nunca respetas")]
    [InlineData("Gracias.\n\nUn saludo,\nLuis\n\nP.D.: nunca respetas los plazos.", "nunca respetas")]
    [InlineData("No&nbsp;me has pagado.", "No&nbsp;me has pagado")]
    [InlineData("Est&aacute;s contenta y nunca respet&aacute;is nada.", "nunca respet&aacute;is")]
    [InlineData("Est&#225;s contenta y nunca respet&#xE1;is nada.", "nunca respet&#xE1;is")]
    [InlineData("Nunca&#160;respetas los plazos.", "Nunca&#160;respetas")]
    [InlineData("Eres un in&#250;til.", "Eres un in&#250;til")]
    [InlineData("Eres un «inútil».", "Eres un «inútil")]
    public void Markup_and_wrapping_hide_nothing(string text, string words) => Assert.Equal([words], Marked(text));

    [Theory]
    [InlineData("> Con Acme va mejor.", "Acme")]
    [InlineData("Un saludo,\nAcme", "Acme")]
    [InlineData("Dijo «que nunca pagas a tiempo» y nada más.", "nunca pagas a tiempo")]
    public void A_leak_is_a_leak_everywhere(string text, string words) => Assert.Equal([words], Marked(text));

    private static string[] Marked(string text) =>
        [.. ToneLinter.Default.Lint(text, Reply).Where(finding => finding.Span is not null).Select(finding => text[finding.Span!.Value.Start..finding.Span.Value.End])];
}
