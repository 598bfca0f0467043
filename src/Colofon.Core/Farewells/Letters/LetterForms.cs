using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Farewells.Letters;

/// <summary>How many forms a word may have: two by who speaks, and in Spanish four by how the reader is addressed.</summary>
internal static class LetterForms
{
    public static readonly int Voices = Enum.GetValues<Voice>().Length;
    private static readonly int Registers = Enum.GetValues<Register>().Length;

    public static bool Fit(int count, Speech speech) => count == Voices || (count == Registers && speech == Speech.Es);
}
