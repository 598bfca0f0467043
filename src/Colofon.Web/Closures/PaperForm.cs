namespace Colofon.Web.Closures;

/// <summary>What the form with a signed paper said.</summary>
internal sealed record PaperForm(string SignedBy = "", string Shown = "", string? FileName = null, byte[]? Bytes = null);
