using System.Text.Json;
using Colofon.Calendars;
using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Decisions;

/// <summary>True and short things that can be said of a reason without blaming anybody. They have to be true here too.</summary>
public static class NeutralReasons
{
    private static readonly IReadOnlyList<NeutralReason> All = Read();

    public static IReadOnlyList<string> For(CounterpartKind kind, Speech speech) =>
        [.. All.Where(reason => reason.Kinds.Contains(kind)).Select(reason => reason.In(speech))];

    private static IReadOnlyList<NeutralReason> Read()
    {
        using var data = EmbeddedData.Open("Decisions/neutral-reasons.json");
        return [.. data.RootElement.EnumerateArray().Select(Named)];
    }

    private static NeutralReason Named(JsonElement entry) =>
        new(
            entry.GetProperty("es").GetString()!,
            entry.GetProperty("en").GetString()!,
            [.. entry.GetProperty("for").EnumerateArray().Select(kind => Enum.Parse<CounterpartKind>(kind.GetString()!))]
        );
}
