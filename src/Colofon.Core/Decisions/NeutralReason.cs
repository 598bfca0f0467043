using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Decisions;

internal sealed record NeutralReason(string Spanish, string English, IReadOnlyList<CounterpartKind> Kinds)
{
    public string In(Speech speech) => speech == Speech.En ? English : Spanish;
}
