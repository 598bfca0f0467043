using Colofon.Aftercare;
using Colofon.Language;

namespace Colofon.Farewells.Letters;

/// <summary>What a letter is filled with. Each value is inserted as it is and never read as template again.</summary>
public sealed record LetterFields
{
    public const int LongestValue = 1_000;

    public Door Door { get; init; }

    public Voice Voice { get; init; }

    /// <summary>Who reads it: "Clara", "Clara y Tomás".</summary>
    public string? Recipient { get; init; }

    /// <summary>Replaces the template's own greeting, without the closing colon or comma: "Estimada Sra. Muestra".</summary>
    public string? Greeting { get; init; }

    /// <summary>What is worked on together, with its article: "el mantenimiento de la tienda".</summary>
    public string? Project { get; init; }

    public DateOnly? EndDate { get; init; }

    /// <summary>The shareable reason, a whole sentence.</summary>
    public string? Reason { get; init; }

    /// <summary>The notice the letter keeps to: "el preaviso de 30 días que prevé el contrato".</summary>
    public string? Notice { get; init; }

    /// <summary>One good and concrete thing to be thankful for: "el catálogo de otoño".</summary>
    public string? Fact { get; init; }

    /// <summary>A real aim of the reader, to wish them well: "la apertura de la segunda tienda".</summary>
    public string? Goal { get; init; }

    public DateOnly? TransitionUntil { get; init; }

    public int? TransitionHours { get; init; }

    /// <summary>Who could carry on: "Taller Muestra, que trabaja con tiendas en línea".</summary>
    public string? Alternative { get; init; }

    /// <summary>Under which condition the door is open: "un alcance cerrado por escrito".</summary>
    public string? DoorTerms { get; init; }

    /// <summary>The one channel for what is still pending.</summary>
    public string? Channel { get; init; }

    public string? Pending { get; init; }

    public string? Sender { get; init; }

    public string? Organisation { get; init; }

    internal bool Has(LetterField field) => Text(field, Speech.Es).Length > 0;

    internal string Text(LetterField field, Speech speech) =>
        field switch
        {
            LetterField.Recipient => LetterValue.Flat(Recipient),
            LetterField.Greeting => LetterValue.Flat(Greeting),
            LetterField.Project => LetterValue.Flat(Project),
            LetterField.EndDate => LetterValue.Date(EndDate, speech),
            LetterField.Reason => LetterValue.Sentence(Reason, speech),
            LetterField.Notice => LetterValue.Flat(Notice),
            LetterField.Fact => LetterValue.Flat(Fact),
            LetterField.Goal => LetterValue.Flat(Goal),
            LetterField.TransitionUntil => LetterValue.Date(TransitionUntil, speech),
            LetterField.TransitionHours => LetterValue.Hours(TransitionHours, speech),
            LetterField.Alternative => LetterValue.Flat(Alternative),
            LetterField.DoorTerms => LetterValue.Flat(DoorTerms),
            LetterField.Channel => LetterValue.Flat(Channel),
            LetterField.Pending => LetterValue.Flat(Pending),
            LetterField.Sender => LetterValue.Flat(Sender),
            LetterField.Organisation => LetterValue.Flat(Organisation),
            _ => "",
        };
}
