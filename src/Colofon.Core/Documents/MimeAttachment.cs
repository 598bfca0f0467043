namespace Colofon.Documents;

/// <summary>A file that travels with a message; the media type is ours ("application/pdf"), the name may be anybody's.</summary>
public sealed record MimeAttachment(string FileName, string MediaType, ReadOnlyMemory<byte> Bytes);
