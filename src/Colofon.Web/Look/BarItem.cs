namespace Colofon.Web.Look;

/// <param name="Share">Length of the bar, from 0 to 1.</param>
/// <param name="ValueText">The number as people read it, with its unit.</param>
public sealed record BarItem(string Label, double Share, string ValueText, BandLevel Level = BandLevel.Unknown, string? Href = null);
