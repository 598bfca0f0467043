using Colofon.Web.Look;

namespace Colofon.Web.Farewells;

/// <summary>Something a letter carries, or does not carry yet.</summary>
/// <param name="Level">How much it weighs that it is missing.</param>
/// <param name="Why">Why it belongs there; null where it is there.</param>
/// <param name="Adds">Sentences that would bring it.</param>
internal sealed record ElementItem(string Rule, string Text, BandLevel Level, string? Why, IReadOnlyList<FixItem> Adds)
{
    public bool IsThere => Why is null;
}
