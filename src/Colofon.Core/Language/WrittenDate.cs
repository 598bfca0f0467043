namespace Colofon.Language;

/// <summary>A date written out in the language of its reader, whatever the machine speaks.</summary>
public static class WrittenDate
{
    public static string Of(DateOnly date, Speech speech) =>
        date.ToString(speech == Speech.En ? "d MMMM yyyy" : "d 'de' MMMM 'de' yyyy", speech.Culture());
}
