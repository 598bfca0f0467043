namespace Colofon.Mail.Outbox;

/// <summary>A file that goes with a message, and about how many bytes it has.</summary>
public sealed record MessageFile(string Name, long Bytes);
