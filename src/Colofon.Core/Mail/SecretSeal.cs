namespace Colofon.Mail;

/// <summary>Seals what is secret with the key ring of the house, and opens it again; what cannot be opened is null.</summary>
public sealed record SecretSeal(Func<string, string> Seal, Func<string, string?> Open);
