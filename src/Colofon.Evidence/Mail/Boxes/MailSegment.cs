namespace Colofon.Evidence.Boxes;

/// <summary>A stretch of a mailbox. Its bytes live in the splitter's buffer until the next one is asked for.</summary>
internal readonly record struct MailSegment(long Offset, long EndOffset, Memory<byte> Bytes, string? Refusal);
