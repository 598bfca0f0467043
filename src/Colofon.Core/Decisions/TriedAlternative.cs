namespace Colofon.Decisions;

/// <summary>Something that was tried before leaving, and how it turned out.</summary>
/// <param name="Alternative">A code of <see cref="Alternatives.All"/>.</param>
/// <param name="Outcome">A code of <see cref="Alternatives.Outcomes"/>.</param>
public sealed record TriedAlternative(string Alternative, DateOnly On, string Outcome, string Text);
