namespace Colofon.Signals;

/// <summary>A fact and who wrote it down; nobody when the command line did.</summary>
public sealed record ToldFact(Fact Fact, string? By);
