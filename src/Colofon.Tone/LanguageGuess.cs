using System.Collections.Frozen;

namespace Colofon.Tone;

/// <summary>Guesses the language of a text from its most frequent small words.</summary>
public static class LanguageGuess
{
    private const int Enough = 4000;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spanish = Words(
        "el la los las un una de del que y en por para con su sus tu tus te le les lo se no es ha he hemos como pero "
        + "más mi nos muy al ya este esta desde hasta usted ustedes gracias hola estimado estimada sin cuando está "
        + "sido ser eres sois son siempre nunca todo todos nuestra nuestro yo si también hoy día");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Words(
        "the a an of and to in on for with your you we our i it is are was have has been be will that this from by at "
        + "as not my dear thank thanks hello hi but so if or any all never always don't i'm it's can would us do");

    /// <summary>The likelier language; Spanish when nothing tells. Reads the first few thousand characters.</summary>
    /// <param name="text">Any text; null is read as empty.</param>
    public static ToneLanguage Of(string text)
    {
        var rest = (text ?? "").AsSpan(0, Math.Min(text?.Length ?? 0, Enough));
        var lead = 0;
        foreach (var range in rest.SplitAny(" \t\r\n.,;:!?¡¿()\"«»<>*_"))
        {
            var word = rest[range];
            if (Spanish.Contains(word) || word.IndexOfAny("ñáéíóúü¿¡") >= 0)
                lead++;
            if (English.Contains(word))
                lead--;
        }
        return lead < 0 ? ToneLanguage.En : ToneLanguage.Es;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
