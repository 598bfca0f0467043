namespace Colofon.Tone.Tests;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("Gracias por la confianza de estos años.", ToneLanguage.Es)]
    [InlineData("Eres un inútil", ToneLanguage.Es)]
    [InlineData("Thank you for the trust", ToneLanguage.En)]
    [InlineData("You never answer.", ToneLanguage.En)]
    [InlineData("", ToneLanguage.Es)]
    public void The_small_words_tell(string text, ToneLanguage language) =>
        Assert.Equal(language, LanguageGuess.Of(text));
}
