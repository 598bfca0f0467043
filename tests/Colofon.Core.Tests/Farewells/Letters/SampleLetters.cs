using Colofon.Aftercare;
using Colofon.Farewells.Letters;
using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Tests.Farewells.Letters;

/// <summary>Each letter the product comes with, filled, in each register and behind each door.</summary>
internal static class SampleLetters
{
    public static readonly DateOnly End = new(2026, 12, 30);

    public static IEnumerable<(LetterTemplate Template, Register Register, LetterFields Fields)> All() =>
        from template in LetterTemplates.All
        from register in Registers(template.Language)
        from door in Enum.GetValues<Door>()
        from voice in Enum.GetValues<Voice>()
        from fields in (LetterFields[])[Full(template, register), Least(template, register)]
        select (template, register, fields with { Door = door, Voice = voice });

    public static Register[] Registers(Speech speech) => speech == Speech.Es ? Enum.GetValues<Register>() : [Register.Usted];

    public static LetterFields Full(LetterTemplate template, Register register)
    {
        var spanish = template.Language == Speech.Es;
        return Least(template, register) with
        {
            Notice = spanish ? "el preaviso de 30 días del contrato" : "the 30 days' notice in our contract",
            TransitionUntil = new DateOnly(2027, 1, 15),
            TransitionHours = 6,
            Alternative = spanish
                ? "Taller Muestra, con experiencia en tiendas en línea"
                : "Sample Workshop, who know online shops well",
            Goal = spanish ? "la apertura de la segunda tienda" : "the opening of the second shop",
            Pending = spanish ? "las fichas de primavera" : "the spring product pages",
            Organisation = spanish ? "Estudio Ejemplo" : "Example Studio",
        };
    }

    /// <summary>Without what may be left out.</summary>
    public static LetterFields Least(LetterTemplate template, Register register)
    {
        var spanish = template.Language == Speech.Es;
        var several = register is Register.Ustedes or Register.Vosotros;
        return new LetterFields
        {
            Recipient = spanish ? several ? "Clara y Tomás" : "Clara" : "Clara",
            Project = spanish ? "el mantenimiento de la tienda" : "the upkeep of the shop",
            EndDate = End,
            Reason = spanish
                ? "a partir de enero el estudio se dedica solo a proyectos de identidad"
                : "from January the studio works on identity projects only",
            Fact = spanish ? "el catálogo de otoño" : "the autumn catalogue",
            DoorTerms = spanish ? "un alcance cerrado por escrito" : "a scope agreed in writing",
            Channel = "cierre@estudio.example",
            Sender = "Inés Muestra",
        };
    }
}
