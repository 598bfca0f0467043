namespace Colofon.Portal;

/// <summary>What they wrote about one thing that could not be taken, and why: a key in the texts.</summary>
public sealed record Typed(string About, string? Note, string Error);
