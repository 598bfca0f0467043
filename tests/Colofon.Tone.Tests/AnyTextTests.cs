using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Colofon.Tone.Tests;

/// <summary>Whatever the text, the linter answers, and its work grows with the text.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "nunca ", "pagas ", "usted ", "no ", "he decidido ", "terminar ", "el 30 de junio", " 30/12/2026 ", "[NOMBRE]", "{{", "}}",
        "<b>", "</p>", "<", ">", "«", "»", "\"", "```", "`", "\n", "\r\n", "\n> ", "&aacute;", "&", "\0", "\uD800", "\uDFFF",
        "\u0301", "\u200B", "😀", "ñ", "XX", "____", "......", "(fecha)", "don't ", "you never ", "Acme ", "http://x.test/?a=b ",
        "a@b.example ", "Hola, Ana:", "Un saludo,\n", "P.D.: ", "1.500,00 €", "TODO", "—", "¿", "!", " ", "el ", "hasta ", "mil quinientos ",
    ];

    private static readonly ToneContext Full = new()
    {
        Confidential = ["no paga a tiempo", "mil quinientos euros", "a", "", "Marta & Co (2026)"],
        OtherClients = ["Acme", "", "S.L.", "Cerámicas Ejemplo, S.L."],
        EndDate = DateOnly.MaxValue,
    };

    [Fact]
    public void I_am_never_answered_with_an_exception()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => Holds(text)).QuickCheckThrowOnFailure();
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Holds(text)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("nunca pagas ")]
    [InlineData("«")]
    [InlineData("<")]
    [InlineData("[")]
    [InlineData("{{")]
    [InlineData("\n")]
    [InlineData("_")]
    [InlineData("`")]
    [InlineData("no no no no ")]
    [InlineData("\uD83D")]
    [InlineData("Ejemplo ")]
    public void I_can_lint_a_line_of_a_megabyte(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, (1 << 20) / piece.Length).ToString();
        Assert.True(Holds(text, ToneLanguage.Es));
    }

    /// <summary>F: a text of ten megabytes in one line takes no more than twice the steps of one of five, and is answered.</summary>
    [Fact]
    public void I_can_lint_ten_megabytes()
    {
        var five = string.Concat(Enumerable.Repeat(string.Concat(Pieces) + " Nunca pagas las facturas y hemos decidido terminar el 30 de junio ", 16_000));
        ToneLinter.Default.Lint(five, Full, out var once);
        var findings = ToneLinter.Default.Lint(five + five, Full, out var twice);
        Assert.True(five.Length * 2 > 10_000_000, $"{five.Length}");
        Assert.True(twice <= once * 2.2, $"{once} steps, then {twice}");
        Assert.All(findings, finding => Assert.True(finding.Span is not { } span || span.Start >= 0 && span.End <= five.Length * 2));
    }

    [Theory]
    [InlineData("No me has pagado las facturas y el contrato termina el 30 de junio. ", ToneLanguage.Es)]
    [InlineData("nunca jamás no ni tampoco siempre ", ToneLanguage.Es)]
    [InlineData("si no me pagas no te entregaré las claves hasta que ", ToneLanguage.Es)]
    [InlineData("You never pay the invoices and we have decided to end the contract. ", ToneLanguage.En)]
    [InlineData("you not never always your team because of ", ToneLanguage.En)]
    public void Twice_the_text_is_twice_the_work(string piece, ToneLanguage language)
    {
        var once = Steps(piece, 400, language);
        Assert.InRange(Steps(piece, 800, language) / (double)once, 1.5, 2.2);
    }

    private static long Steps(string piece, int times, ToneLanguage language)
    {
        ToneLinter.Default.Lint(string.Concat(Enumerable.Repeat(piece, times)), new ToneContext { Language = language }, out var steps);
        return steps;
    }

    private static bool Holds(string? text) => Enum.GetValues<ToneLanguage>().All(language => Holds(text, language));

    private static bool Holds(string? text, ToneLanguage language)
    {
        var start = 0;
        foreach (var finding in ToneLinter.Default.Lint(text!, Full with { Language = language }))
        {
            if (finding.Span is not { } span)
                start = int.MaxValue; // what is missing comes last
            else if (span.Start < start || span.End <= span.Start || span.End > text!.Length)
                return false;
            else
                start = span.Start;
        }
        return SearchText.Fold(text!).Length == (text ?? "").Length && SearchText.Analyze(text!) is not null;
    }
}
