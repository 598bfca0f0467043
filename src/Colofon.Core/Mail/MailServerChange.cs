using Colofon.Documents;

namespace Colofon.Mail;

/// <summary>How the mail server is to be from now on.</summary>
/// <param name="Password">As it was typed; none leaves the one that is there.</param>
/// <param name="Version">Of the row it was written over; -1 when there was none.</param>
public sealed record MailServerChange(string Host, int Port, MailSecurity Security, string? User, string? Password, MailboxAddress From, int Version);
