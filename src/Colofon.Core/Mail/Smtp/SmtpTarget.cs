namespace Colofon.Mail.Smtp;

/// <summary>The server to hand mail to, and how to get in.</summary>
internal sealed record SmtpTarget(string Host, int Port, MailSecurity Security, SmtpLogin? Login = null);
