namespace Colofon.Tone.Tests;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Las facturas", "la factura")]
    [InlineData("reuniones", "REUNIÓN")]
    [InlineData("Cerámicas Ejemplo", "ceramica ejemplo")]
    [InlineData("closing", "closed")]
    [InlineData("companies", "company")]
    [InlineData("veces", "vez")]
    [InlineData("invoices", "invoice")]
    [InlineData("An\u0303o", "año")]
    public void I_find_a_word_in_another_form(string stored, string asked)
    {
        Assert.Equal(SearchText.Analyze(stored).Split(' ')[^1], SearchText.Analyze(asked).Split(' ')[^1]);
    }

    [Theory]
    [InlineData("¡Año, VERGÜENZA, Łódź!", "¡ano, verguenza, lodz!")]
    [InlineData("", "")]
    public void Folding_keeps_the_length(string text, string folded)
    {
        Assert.Equal(folded, SearchText.Fold(text));
        Assert.Equal(text.Length, SearchText.Fold(text).Length);
    }

    [Fact]
    public void Words_are_joined_by_single_spaces() => Assert.Equal("un dos tre", SearchText.Analyze("  un…\n(dos) -tres- "));
}
