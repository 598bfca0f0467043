namespace Colofon.Closures;

/// <summary>Who signs, and what is known of how they came to sign.</summary>
/// <param name="Trace">How the session proved who it was: printed on the evidence page, so only what they may see.</param>
public sealed record Signer(string Name, string Address, string Trace);
