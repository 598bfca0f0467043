using Colofon.Aftercare;
using Colofon.Farewells;
using Colofon.Farewells.Letters;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>What the linter is told of a case.</summary>
internal static class CaseTone
{
    public static ToneContext Letter(CaseFile file, Speech letter, Speech ui)
    {
        var confidential = Confidential.Of(file);
        return CaseLetter.Template(file, letter).Context(file.Door?.Door ?? Door.Open, file.Offboarding.EndsOn) with
        {
            Confidential = confidential.Phrases,
            OtherClients = confidential.OtherNames,
            Ui = ui == Speech.En ? ToneLanguage.En : ToneLanguage.Es,
        };
    }

    /// <summary>For a sentence on its own, in whatever language it is: nothing is missing from it.</summary>
    public static ToneContext Sentence(CaseFile file, Speech ui) =>
        Letter(file, file.Relationship.Speech, ui) with { Kind = TextKind.Script, Language = null };
}
