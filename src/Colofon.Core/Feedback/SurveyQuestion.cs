using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Feedback;

/// <summary>One question: what it asks, in each language and form of address, and what can be answered.</summary>
public sealed record SurveyQuestion
{
    public required string Code { get; init; }

    public required QuestionKind Kind { get; init; }

    public int Least { get; init; }

    public int Most { get; init; }

    /// <summary>Codes of a choice: the texts are <c>survey.CODE.CHOICE</c>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public required IReadOnlyDictionary<Register, string> Spanish { get; init; }

    public required string English { get; init; }

    /// <summary>Other words where they worked for us and not we for them.</summary>
    public SurveyQuestion? ForSuppliers { get; init; }

    public string Ask(Speech speech, Register register, CounterpartKind kind) =>
        kind != CounterpartKind.Client && ForSuppliers is { } other ? other.Ask(speech, register, CounterpartKind.Client)
        : speech == Speech.En ? English
        : Spanish[register];

    /// <summary>Whether this can be an answer; an empty one always is.</summary>
    public bool Takes(string reply) =>
        reply.Length == 0
        || Kind switch
        {
            QuestionKind.Scale => int.TryParse(reply, out var number) && number >= Least && number <= Most,
            QuestionKind.Choice => Choices.Contains(reply, StringComparer.Ordinal),
            QuestionKind.YesNo => reply is "yes" or "no",
            _ => reply.Length <= SurveyQuestions.LongestReply,
        };
}
