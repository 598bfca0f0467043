namespace Colofon.Documents;

/// <summary>A file inside a PDF, which viewers list among its attachments.</summary>
public sealed record PdfAttachment(string Name, string MediaType, byte[] Bytes);
