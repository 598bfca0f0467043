using Colofon.Documents;

namespace Colofon.Mail.Smtp;

/// <summary>A finished message and the one person it goes to. The addresses are of a type that cannot hold a command.</summary>
internal sealed record Envelope(MailboxAddress From, MailboxAddress To, byte[] Bytes);
