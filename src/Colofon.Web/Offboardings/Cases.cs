using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Web.Offboardings;

/// <summary>Addresses of cases, both ways.</summary>
internal static class Cases
{
    public static async Task<CaseFile?> FindAsync(CaseFiles files, string id) =>
        Key.TryParse<OffboardingId>(id) is { } key ? await files.FindAsync(key) : null;

    public static string Href(OffboardingId id, string? place = null) =>
        string.IsNullOrEmpty(place) ? $"/offboardings/{id}" : $"/offboardings/{id}/{place}";
}
