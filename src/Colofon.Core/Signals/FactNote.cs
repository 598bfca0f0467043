namespace Colofon.Signals;

/// <summary>What a person writes down: what happened, when, and how much it weighs from 1 to 5.</summary>
public sealed record FactNote(FactKind Kind, DateOnly On, string Text, int Severity);
