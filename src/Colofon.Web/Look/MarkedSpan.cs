namespace Colofon.Web.Look;

/// <summary>A stretch of a text to mark, in UTF-16 units from its beginning; <paramref name="End"/> is exclusive.</summary>
/// <param name="Href">Makes the mark a link, for example to its finding.</param>
public sealed record MarkedSpan(int Start, int End, BandLevel Level, string? Title = null, string? Href = null);
