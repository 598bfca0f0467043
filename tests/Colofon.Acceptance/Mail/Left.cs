namespace Colofon.Acceptance.Mail;

/// <summary>What left: the bytes, and all that goes around them (address, headers, envelope).</summary>
internal sealed record Left(byte[] Bytes, string Around);
