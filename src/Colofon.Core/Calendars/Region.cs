using Colofon.Language;

namespace Colofon.Calendars;

/// <summary>An autonomous community or city with its own public holidays, by ISO 3166-2 code (<c>ES-MD</c>).</summary>
internal sealed record Region(string Code, string Spanish, string English)
{
    public string Name(Speech speech) => speech == Speech.En ? English : Spanish;
}
