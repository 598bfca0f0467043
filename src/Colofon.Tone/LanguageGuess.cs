namespace Colofon.Tone;

/// <summary>Guesses the language of a text from its most frequent small words.</summary>
public static class LanguageGuess
{
    private const int Enough = 4000;
    private const int LongestWord = 24;
    /// <summary>The likelier language; Spanish when nothing tells. Reads the first few thousand characters.</summary>
    /// <param name="text">Any text; null is read as empty.</param>
    public static ToneLanguage Of(string text)
    {
        var rest = (text ?? "").AsSpan(0, Math.Min(text?.Length ?? 0, Enough));
        var lead = 0;
        Span<char> word = stackalloc char[LongestWord];
        while (!rest.IsEmpty)
        {
            var end = 0;
            while (end < rest.Length && !Parts(rest[end]))
                end++;
            lead += end is 0 or > LongestWord ? 0 : Says(word[..Lower(rest[..end], word)]);
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }
        return lead < 0 ? ToneLanguage.En : ToneLanguage.Es;
    }

    // Patterns, because sets of words would be compiled at every start of the program.
    private static int Says(ReadOnlySpan<char> word) =>
        (IsSpanish(word) ? 1 : 0) - (IsEnglish(word) ? 1 : 0);

    private static bool IsSpanish(ReadOnlySpan<char> word) =>
        word is "el" or "la" or "los" or "las" or "un" or "una" or "de" or "del" or "que" or "en" or "y" or "por" or "para" or "con"
            or "su" or "sus" or "tu" or "tus" or "te" or "le" or "les" or "lo" or "se" or "no" or "es" or "ha" or "he" or "hemos"
            or "como" or "pero" or "mi" or "nos" or "muy" or "al" or "ya" or "este" or "esta" or "desde" or "hasta" or "usted"
            or "ustedes" or "gracias" or "hola" or "estimado" or "estimada" or "sin" or "cuando" or "sido" or "ser" or "eres"
            or "sois" or "son" or "siempre" or "nunca" or "todo" or "todos" or "nuestra" or "nuestro" or "yo" or "si" or "hoy"
        || HasSpanishLetter(word);

    private static bool IsEnglish(ReadOnlySpan<char> word) =>
        word is "the" or "a" or "an" or "of" or "and" or "to" or "in" or "on" or "for" or "with" or "your" or "you" or "we" or "our"
            or "i" or "it" or "is" or "are" or "was" or "has" or "have" or "been" or "be" or "will" or "that" or "this" or "from"
            or "by" or "at" or "as" or "not" or "my" or "dear" or "thank" or "thanks" or "hello" or "hi" or "but" or "so" or "if"
            or "or" or "any" or "all" or "never" or "always" or "don't" or "i'm" or "it's" or "can" or "would" or "us" or "do";

    private static bool HasSpanishLetter(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter is 'ñ' or 'á' or 'é' or 'í' or 'ó' or 'ú' or 'ü')
                return true;
        }
        return false;
    }

    private static bool Parts(char letter) =>
        letter is ' ' or '\t' or '\r' or '\n' or '.' or ',' or ';' or ':' or '!' or '?' or '¡' or '¿' or '(' or ')' or '"' or '«' or '»' or '<' or '>' or '*' or '_';

    private static int Lower(ReadOnlySpan<char> written, Span<char> word)
    {
        for (var i = 0; i < written.Length; i++)
            word[i] = char.ToLowerInvariant(written[i]);
        return written.Length;
    }
}
