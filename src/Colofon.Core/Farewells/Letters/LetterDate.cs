using Colofon.Language;

namespace Colofon.Farewells.Letters;

/// <summary>A date written out in the language of its reader, whatever the machine speaks.</summary>
public static class LetterDate
{
    public static string Write(DateOnly date, Speech speech) =>
        date.ToString(speech == Speech.En ? "d MMMM yyyy" : "d 'de' MMMM 'de' yyyy", speech.Culture());
}
