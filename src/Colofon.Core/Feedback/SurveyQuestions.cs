using System.Text.Json;
using Colofon.Calendars;
using Colofon.Relationships;

namespace Colofon.Feedback;

/// <summary>The questions of <c>survey-questions.json</c>, and which are asked when.</summary>
public static class SurveyQuestions
{
    public const int LongestReply = 4000;

    private static readonly IReadOnlyDictionary<string, SurveyQuestion> All;
    private static readonly IReadOnlyDictionary<SurveySet, IReadOnlyList<SurveyQuestion>> Sets;

    static SurveyQuestions()
    {
        using var data = EmbeddedData.Open("Feedback/survey-questions.json");
        All = data.RootElement.GetProperty("questions").EnumerateArray().Select(Read).ToDictionary(question => question.Code, StringComparer.Ordinal);
        Sets = data.RootElement.GetProperty("sets").EnumerateObject().ToDictionary(
            set => Enum.Parse<SurveySet>(set.Name),
            set => (IReadOnlyList<SurveyQuestion>)[.. set.Value.EnumerateArray().Select(code => All[code.GetString()!])]
        );
    }

    public static IReadOnlyList<SurveyQuestion> Of(SurveySet set) => Sets[set];

    public static SurveyQuestion? Find(string code) => All.GetValueOrDefault(code);

    private static SurveyQuestion Read(JsonElement entry) =>
        new()
        {
            Code = entry.GetProperty("code").GetString()!,
            Kind = Enum.Parse<QuestionKind>(entry.GetProperty("kind").GetString()!),
            Least = entry.TryGetProperty("least", out var least) ? least.GetInt32() : 0,
            Most = entry.TryGetProperty("most", out var most) ? most.GetInt32() : 0,
            Choices = entry.TryGetProperty("choices", out var choices) ? [.. choices.EnumerateArray().Select(choice => choice.GetString()!)] : [],
            Spanish = entry.GetProperty("es").EnumerateObject().ToDictionary(form => Enum.Parse<Register>(form.Name), form => form.Value.GetString()!),
            English = entry.GetProperty("en").GetString()!,
            ForSuppliers = entry.TryGetProperty("suppliers", out var other) ? Reworded(entry, other) : null,
        };

    private static SurveyQuestion Reworded(JsonElement entry, JsonElement other) =>
        new()
        {
            Code = entry.GetProperty("code").GetString()!,
            Kind = Enum.Parse<QuestionKind>(entry.GetProperty("kind").GetString()!),
            Spanish = other.GetProperty("es").EnumerateObject().ToDictionary(form => Enum.Parse<Register>(form.Name), form => form.Value.GetString()!),
            English = other.GetProperty("en").GetString()!,
        };
}
