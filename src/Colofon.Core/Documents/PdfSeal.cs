namespace Colofon.Documents;

/// <summary>Room for a seal: a comment in the head of the file, and an object that holds <paramref name="Placeholder"/> until it is sealed.</summary>
public sealed record PdfSeal(string Head, string Placeholder);
